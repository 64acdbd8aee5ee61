/** In what form a card is copied. A report is about one of its statements, word for word; null stands for the card as a whole. */
export type CardForm = { is: 'text' } | { is: 'markdown' } | { is: 'report'; statement: string | null }
