/** What stands above an answer to a question of "this week" or another time that is not looked up. */
export const anyDateNote =
  "I don’t look by date: this may be of any. Articles that give their date can be limited by after:YYYY-MM-DD.";
