/*
 * Addresses that vouch for little: whoever reads a card with such a source should be given a better one. They are told by their host, since
 * nothing else about a page can be known without opening it.
 */

/** Wikipedia may be read, and so may the projects around it; those who copy it may be years behind. */
const WIKIMEDIA = /(?:^|\.)(?:wikipedia|wikidata|wikisource|wikimedia)\.org\.?$/u

const oneOf = (parts: string) => new RegExp(parts.trim().split(/\s+/u).join('|'), 'u')

/** Copies of encyclopaedias, and encyclopaedias that anybody fills with anything. */
const COPIES = oneOf(String.raw`
  wiki kiwix (?<!encyclo)pedia fandom kiddle kidzsearch liquisearch hubbry piglix howlingpixel explained\.today academic\.(?:com|ru)
  fact-index memim worddisk theinfolist profil(?:pelajar|baru) nina\.az alchetron infogalactic knowledgr hmong\. ask3\.ru theodora
  clateway trendsmask lienhoinvtn casplantje movatter graphsearch ipfs`)

/** Help for examinations: lists to be learnt by heart, taken from anywhere. */
const EXAMS = oneOf(String.raw`
  jagranjosh adda247 gk(?:today|talk) quiz generalstudies utkarsh gstimes ias(?:point|\.) vajira byjus tnpsc psc[a-z]*tools examp?s?\.
  exampr upgradjeet sarthaks studymode raosacademy scienceaq`)

/** Blogs without an editor, forums, and papers that anybody puts up. */
const ANYBODYS = oneOf(String.raw`
  blogspot wordpress\.com over-blog neocities \bforums? lemmy reddit quora democraticunderground scribd slideshare pdfslide docslib
  paperzz prezi time\.graphics timeline\.vg toptenfamous websitebiography`)

/** Other people's pages under an address that may be gone tomorrow. */
const PASSING = oneOf(String.raw`azureedge fastly pages\.dev vercel railway\.app edgio googleapis squarespace`)

const WEAK = [COPIES, EXAMS, ANYBODYS, PASSING]

/** Whether the host of an address is one of those. */
export function isWeakSource(url: string): boolean {
  const host = new URL(url).hostname.toLowerCase()
  return !WIKIMEDIA.test(host) && WEAK.some((each) => each.test(host))
}
