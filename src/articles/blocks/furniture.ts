import { hasFurnitureForm } from "./furniture-forms.ts";

/**
 * What pages print around an article, in the words of the web's common templates and plugins: the
 * first words of such lines, and the whole line. A sentence that begins alike stays in the article.
 */
const furnitureLines: readonly (readonly [firstWords: string, line: RegExp])[] = [
  // Skipping, switching and closing.
  [
    "exit switch view go back",
    /^(?:exit|switch to|view|go to|back to) (?:the )?(?:mobile|desktop|full|amp|print) (?:version|site|view)$/,
  ],
  [
    "skip jump",
    /^(?:skip|jump) to (?:main |the )?(?:content|navigation|main|search|footer|comments)$/,
  ],
  [
    "back close menu search home next previous loading",
    /^(?:back to (?:the )?(?:top|home|homepage)|close(?: (?:menu|dialog|ad|this))?|menu|search|home|next|previous|loading)…?$/,
  ],
  ["next previous", /^(?:next|previous) (?:article|story|post|page)$/],
  // Sharing and following.
  [
    "share print email save copy bookmark gift",
    /^(?:share|print|email|save|copy|bookmark|gift)(?: (?:this|the))?(?: (?:article|story|page|post|link|via email|with your friends))?$/,
  ],
  ["share", /^share (?:this|on|via|with|to)\b[^.]{0,60}$/],
  [
    "tweet pin facebook twitter linkedin whatsapp reddit pinterest telegram instagram youtube tiktok",
    /^(?:tweet(?: this)?|pin it|facebook|twitter|linkedin|whatsapp|reddit|pinterest|telegram|instagram|youtube|tiktok)$/,
  ],
  ["follow like join find", /^(?:follow|like|join|find) (?:us|me|the author)\b[^.]{0,60}$/],
  ["follow", /^follow @?\w{1,40} on [^.]{1,40}$/],
  // Subscriptions, accounts, advertisements.
  [
    "advertisement advertising ad sponsored promoted paid partner",
    /^(?:advertisement|advertising|ad|(?:sponsored|promoted)(?: content)?|(?:paid|partner) content)$/,
  ],
  [
    "story article advertisement content",
    /^(?:story|article|advertisement|content) continues below(?: (?:the |this )?advertisement)?$/,
  ],
  [
    "continue keep",
    /^(?:continue|keep) reading(?: (?:the|this) (?:main )?(?:story|article))?(?: below)?$/,
  ],
  [
    "sign log register subscribe my donate support",
    /^(?:sign up|sign in|log in|log out|register|subscribe|subscribe now|my account|donate|support us)$/,
  ],
  [
    "sign subscribe register",
    /^(?:sign up|subscribe|register) (?:for|to|here|now|today)\b.{0,100}$/,
  ],
  [
    "for notes media press",
    /^(?:for (?:further|more) (?:information|details),? (?:please )?(?:contact|visit|see)\b.{0,120}|notes to editors|(?:media|press) (?:contact|enquiries|inquiries)s?(?::.{0,120})?)$/,
  ],
  [
    "reporting additional writing with",
    /^(?:(?:additional )?reporting|writing) by [^.]{3,100}$|^with (?:assistance|additional reporting|files|reporting|inputs?) (?:from|by) [^.]{2,80}$/,
  ],
  [
    "thanks thank",
    /^(?:thanks|thank you) for (?:reading|subscribing|signing up)\b.{0,60}(?:!|\.|$).{0,120}$/,
  ],
  [
    "already not",
    /^(?:already (?:a|have)|not a) (?:subscriber|member|account|an account)\b.{0,60}$/,
  ],
  [
    "get receive",
    /^(?:get|receive) (?:our|the|your) .{0,60}\b(?:newsletter|inbox|app|alerts)\b.{0,30}$/,
  ],
  // Cookies, consent, rights.
  ["this our", /^(?:this|our) (?:web)?(?:site|page) uses cookies\b.{0,200}$/],
  ["we", /^we use cookies\b.{0,200}$/],
  [
    "by",
    /^by (?:continuing|using|clicking|browsing)\b.{0,120}\b(?:cookies|privacy|terms)\b.{0,80}$/,
  ],
  [
    "accept reject manage allow",
    /^(?:accept|reject|manage|allow)(?: all)? (?:cookies|preferences|settings|choices)$/,
  ],
  ["accept reject got i learn", /^(?:accept all|reject all|got it|i agree|i accept|learn more)$/],
  [
    "privacy cookie terms contact about do",
    /^(?:privacy policy|cookie policy|terms (?:of|and) (?:use|service|conditions)|contact us|about us|do not sell my (?:personal )?(?:info|information|data))$/,
  ],
  ["© (c) copyright", /^(?:©|\(c\)|copyright)\s.{0,160}$/],
  // Pointers to other pages.
  [
    "read see view show load",
    /^(?:read|see|view|show|load) (?:more|all|less|next|full (?:article|story))(?: (?:on|about|from|at|here|in|stories|articles|comments|results)\b.{0,80})?$/,
  ],
  [
    "read see also related more most recommended you trending top latest popular editor's editors' editors in topics tags filed don't what",
    /^(?:read (?:more|also|next|on)|see also|also read|related(?: (?:articles?|stor(?:y|ies)|topics?|posts?|content|coverage|links|news))?|more (?:stories|news|like this)|most (?:read|popular|viewed|shared)|recommended(?: (?:for you|stories|reading))?|you (?:may|might) (?:also )?like|trending(?: now)?|top stories|latest news|popular now|editors?'?s? picks?|in this (?:article|story)|topics|tags|filed under|don't miss|what to read next)(?::.{0,160})?$/,
  ],
  ["more", /^more (?:from|on|in) [^.]{1,60}$/],
  ["more", /^more: [^.?!]{12,160}$/],
  [
    "watch listen play video",
    /^(?:watch|listen|watch live|listen now|play video|video player|watch now)(?::.{0,120})?$/,
  ],
  [
    "watch listen see read check hear",
    /^(?:watch|listen|see|read|check|hear) .{3,80}\b(?:below|above|here)$/,
  ],
  [
    "published posted updated last first",
    /^(?:first |last )?(?:published|posted|updated|modified)(?: on| at)?:? .{0,20}\d[\d:., apm/-]{0,20}$/,
  ],
  ["email e-mail write send contact", /^(?:e-?mail|write|send|contact) .{0,80}@.{0,120}$/],
  ["click tap press", /^(?:click|tap|press) (?:here|to)\b.{0,100}$/],
  [
    "leave view show hide post add a comment comments join report",
    /^(?:leave a (?:comment|reply)|(?:view |show |hide |post |add )?(?:a )?(?:\d{1,6} )?comments?(?: \(?\d{1,6}\)?)?|join the (?:conversation|discussion)|report (?:this|an? (?:error|typo|ad)))$/,
  ],
  // Counters and machine lines.
  ["0", /^\d{1,3}[- ]min(?:ute)?s?(?:[- ]read)?$/],
  ["0", /^\d{1,7} (?:shares?|likes?|views?|comments?|tweets?|retweets?|reads?)$/],
  ["reading estimated read", /^(?:reading time|estimated reading time|read time):? ?.{0,30}$/],
  ["page slide photo image", /^(?:page|slide|photo|image) \d{1,4} (?:of|\/) \d{1,4}$/],
  [
    "photo photos photograph image images picture pictures illustration graphic",
    /^(?:photo|photograph|image|picture|photo illustration|illustration|graphic)s?(?: credit)?(?: by|:)\s.{1,80}$/,
  ],
];

const longest = 260;

/** Whether a line is the page's rather than the article's: a button, a notice, a pointer elsewhere. */
export function isFurniture(line: string): boolean {
  if (line.length > longest) return false;
  if (hasFurnitureForm(line)) return true;
  const candidates = linesByFirstWord().get(firstWordOf(line));
  const notice = /rights reserved/i.test(line);
  if (!candidates && !notice) return false;
  const words = withoutLead(line)
    .toLowerCase()
    .replaceAll("’", "'")
    .replace(/[\s.!:»›→>]+$/, "");
  if (notice && /\ball rights reserved\b.{0,120}$/.test(words)) return true;
  return candidates?.some((pattern) => pattern.test(words)) ?? false;
}

let byFirstWord: Map<string, RegExp[]> | undefined;

function linesByFirstWord(): ReadonlyMap<string, readonly RegExp[]> {
  if (byFirstWord) return byFirstWord;
  byFirstWord = new Map();
  for (const [firstWords, line] of furnitureLines) {
    for (const word of firstWords.split(" ")) {
      const lines = byFirstWord.get(word);
      if (lines) lines.push(line);
      else byFirstWord.set(word, [line]);
    }
  }
  return byFirstWord;
}

/** The first word as the table has it; "0" stands for any number. */
function firstWordOf(line: string): string {
  if (/^\d/.test(line)) return "0";
  const words = withoutLead(line);
  const end = words.search(/[\s:.!…-]/);
  const word = end < 0 ? words : words.slice(0, end);
  return word.toLowerCase().replaceAll("’", "'");
}

/** "— With assistance from …", "(Reporting by …)": the line without what opens it. */
function withoutLead(line: string): string {
  return /^[-–—(]/.test(line) && !/^\(c\)/i.test(line)
    ? line.replace(/^[-–—(]+ ?/, "").replace(/\)$/, "")
    : line;
}
