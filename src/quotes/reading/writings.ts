import { isAmong, wordSet } from "./word-set.ts";

/** Whether a word is for what somebody wrote or found, which speaks for itself: the report is not who paid for it. */
export function isWriting(lower: string): boolean {
  return isAmong(lower, writings);
}

const writings = wordSet(
  "ad ads advertisement advertisements affidavit affidavits analysis analyses announcement announcements " +
    "article articles blog blogs book books brief briefs briefing briefings bulletin bulletins caption captions " +
    "column columns complaint complaints decision decisions document documents dossier dossiers e-mail e-mails " +
    "editorial editorials email emails essay essays filing filings headline headlines indictment indictments " +
    "interview interviews judgement judgements judgment judgments lawsuit lawsuits leaflet leaflets letter " +
    "letters memo memos memorandum memorandums message messages newsletter newsletters note notes notice notices " +
    "op-ed op-eds opinion opinions order orders poll polls post posts release releases report reports resolution " +
    "resolutions review reviews ruling rulings sign signs speech speeches statement statements story stories study " +
    "studies submission submissions survey surveys testimony text texts transcript transcripts tweet tweets " +
    "update updates verdict verdicts video videos",
);
