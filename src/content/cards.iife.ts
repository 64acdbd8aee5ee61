import { CARDS, type World } from './bring-cards'
import { cards } from './cards'

/* The script that draws cards: brought into a page with the first card that may be opened there. */

const world = globalThis as World
world[CARDS] = cards
