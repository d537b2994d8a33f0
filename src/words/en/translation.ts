/** What is said of the language of a page. */
export const translation = {
  /** Said in English: the messages of the other language could not be had. {language} is its own name. */
  missing: '{language} could not be loaded. Load the page again when there is a signal.',
  byComputer: 'Translated by computer, not yet read by someone who speaks it.',
  tell: 'Tell us which words are wrong',
  /** Stands first in the e-mail. */
  ask: 'Which words are wrong? What should they be?',
} as const
