/**
 * What pages print around an article, in the words of the web's common templates and plugins. Each
 * is matched against a whole line, so that a sentence that begins alike stays in the article.
 */
const furnitureLines: readonly RegExp[] = [
  // Skipping, switching and closing.
  /^(?:exit|switch to|view|go to|back to) (?:the )?(?:mobile|desktop|full|amp|print) (?:version|site|view)$/i,
  /^(?:skip|jump) to (?:main |the )?(?:content|navigation|main|search|footer|comments)$/i,
  /^(?:back to (?:the )?(?:top|home|homepage)|close|close (?:menu|dialog|ad|this)|menu|search|home|next|previous|loading)(?:\.{3}|…)?$/i,
  /^(?:next|previous) (?:article|story|post|page)$/i,
  // Sharing and following.
  /^(?:share|print|email|save|copy|bookmark|gift)(?: (?:this|the))?(?: (?:article|story|page|post|link|via email|on (?:facebook|twitter|x|linkedin|whatsapp|reddit)|with your friends))?$/i,
  /^share (?:this|on|via|with|to)\b[^.]{0,60}$/i,
  /^(?:tweet|tweet this|pin it|facebook|twitter|linkedin|whatsapp|reddit|pinterest|telegram|instagram|youtube|tiktok)$/i,
  /^(?:follow|like|join|find) (?:us|me|the author)\b[^.]{0,60}$/i,
  /^follow @?\w+ on [^.]{1,40}$/i,
  // Subscriptions, accounts, advertisements.
  /^(?:advertisement|advertisment|advertising|ad|sponsored|sponsored content|promoted|promoted content|paid content|partner content)$/i,
  /^(?:story|article|advertisement|content) continues below(?: (?:the |this )?advertisement)?$/i,
  /^(?:continue|keep) reading(?: (?:the|this) (?:main )?(?:story|article))?(?: below)?$/i,
  /^(?:sign up|sign in|log in|log out|register|subscribe|subscribe now|my account|donate|support us)$/i,
  /^(?:sign up|subscribe|register) (?:for|to|here|now|today)\b.{0,100}$/i,
  /^(?:already (?:a|have)|not a) (?:subscriber|member|account|an account)\b.{0,60}$/i,
  /^(?:get|receive) (?:our|the|your) .{0,60}\b(?:newsletter|inbox|app|alerts)\b.{0,30}$/i,
  // Cookies, consent, rights.
  /^(?:this|our) (?:web)?(?:site|page) uses cookies\b.{0,200}$/i,
  /^we use cookies\b.{0,200}$/i,
  /^by (?:continuing|using|clicking|browsing)\b.{0,120}\b(?:cookies|privacy|terms)\b.{0,80}$/i,
  /^(?:accept|reject|manage|allow)(?: all)? (?:cookies|preferences|settings|choices)$/i,
  /^(?:accept all|reject all|got it|i agree|i accept|learn more)$/i,
  /^(?:privacy policy|cookie policy|terms (?:of|and) (?:use|service|conditions)|contact us|about us|do not sell my (?:personal )?(?:info|information|data))$/i,
  /^(?:©|\(c\)|copyright)\s.{0,160}$/i,
  /^.{0,60}\ball rights reserved\b.{0,120}$/i,
  // Pointers to other pages.
  /^(?:read|see|view|show|load) (?:more|all|less|next|full (?:article|story))(?: (?:on|about|from|at|here|in|stories|articles|comments|results)\b.{0,80})?$/i,
  /^(?:read (?:more|also|next|on)|see also|also read|related|related (?:articles?|stor(?:y|ies)|topics?|posts?|content|coverage|links|news)|more (?:from|on|in|stories|news|like this)|most (?:read|popular|viewed|shared)|recommended|recommended (?:for you|stories|reading)|you (?:may|might) (?:also )?like|trending|trending now|top stories|latest news|popular now|editors?['’] picks?|in this (?:article|story)|topics|tags|filed under|don['’]t miss|what to read next)(?::.{0,160})?$/i,
  /^more (?:from|on|in) [^.]{1,60}$/i,
  /^(?:watch|listen|watch live|listen now|play video|video player|watch now)(?::.{0,120})?$/i,
  /^(?:click|tap|press) (?:here|to)\b.{0,100}$/i,
  /^(?:leave a (?:comment|reply)|(?:view |show |hide |post |add )?(?:a )?(?:\d{1,6} )?comments?(?: \(?\d{1,6}\)?)?|join the (?:conversation|discussion)|report (?:this|an? (?:error|typo|ad)))$/i,
  // Counters and machine lines.
  /^\d{1,3}[- ]min(?:ute)?s?(?:[- ]read| read)?$/i,
  /^(?:reading time|estimated reading time|read time):? ?.{0,30}$/i,
  /^\d{1,7} (?:shares?|likes?|views?|comments?|tweets?|retweets?|reads?)$/i,
  /^(?:page|slide|photo|image) \d{1,4} (?:of|\/) \d{1,4}$/i,
  /^\(?(?:photo|photograph|image|picture|photo illustration|illustration|graphic)s?(?: credit)?(?: by|:)\s.{1,80}$/i,
  /^[-–—*_=~•·.#\s]{3,}$/,
];

const longest = 260;

/** Whether a line is the page's rather than the article's: a button, a notice, a pointer elsewhere. */
export function isFurniture(line: string): boolean {
  if (line.length > longest) return false;
  const words = line.replace(/[\s.!:»›→>]+$/, "") || line;
  return furnitureLines.some((pattern) => pattern.test(words)) || isBreadcrumb(line);
}

/** Section names with separators between: "Home > News > Europe". */
function isBreadcrumb(line: string): boolean {
  if (line.length > 100) return false;
  const names = line.split(/[>›»|]/);
  return names.length >= 3 && names.every((name) => /^\s*[\p{L}\d&' -]{2,30}\s*$/u.test(name));
}
