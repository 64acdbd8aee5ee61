/*
 * An office and the person who holds it, side by side: "Chinese Foreign Minister Wang Yi", "Wang Yi, le ministre chinois …". What stands
 * between the two tells.
 */

/** Between person and office: an apposition, with or without an article, a bracket, a dash. */
const AFTER_PERSON = /^(?:\s*[,،，、]\s*|\s*[(（]|\s+|\s+[—–]\s+|)(?:(?:le|la|l|the|der|die|el|il|lo|o|a)[\s'’])?\s*$/iu

/** Between office and person: nothing, or an apposition, a courtesy, initials, の. */
const AFTER_OFFICE =
  /^(?:\s*[,،，、]\s*|\s+|\s*の|)(?:(?:m|mr|mme|ms|mrs|dr|sr|sra|herr|frau|السيد|السيدة)\.?\s+)?(?:\p{Lu}\.\s*){0,2}$/iu

/** Longer than anything that may stand between. */
const MOST_BETWEEN = 16

/** Whether the office ends and the person begins with nothing but an apposition between. UTF-16 offsets into the text. */
export function isOfficeThenPerson(text: string, officeEnd: number, personStart: number): boolean {
  const length = personStart - officeEnd
  return length >= 0 && length <= MOST_BETWEEN && AFTER_OFFICE.test(text.slice(officeEnd, personStart))
}

/** The same in the other order. */
export function isPersonThenOffice(text: string, personEnd: number, officeStart: number): boolean {
  const length = officeStart - personEnd
  return length >= 0 && length <= MOST_BETWEEN && AFTER_PERSON.test(text.slice(personEnd, officeStart))
}
