/** Whether a word is for what somebody wrote or found, which speaks for itself: the report is not who paid for it. */
export function isWriting(lower: string): boolean {
  return papers.test(lower);
}

const papers =
  /^(?:report|study|poll|survey|statement|letter|memo(?:randum)?|document|filing|lawsuit|complaint|indictment|affidavit|e-?mail|message|tweet|book|article|story|editorial|column|op-ed|ad|advertisement|video|transcript|text|note|headline|caption|sign|ruling|opinion|order|resolution|decision|analysis|review|speech|release|bulletin|dossier|leaflet)s?$/;
