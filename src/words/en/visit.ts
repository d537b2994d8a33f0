/** What handing a plan over and finishing a visit say. */
export const visit = {
  handOver: 'Hand over this plan',
  show: 'Show',
  showMore: 'to family',
  family: {
    title: 'Your plan',
    close: 'Close',
    page: 'Page {page} of {of}',
    pageShort: '{page} / {of}',
    back: 'Back',
    next: 'Next',
    takeIt: 'Take it with you',
    gone: 'No longer listed',
  },

  finish: {
    title: 'Finish the visit',
    hint: 'Clears the plan and what was searched for from this phone.',
    button: 'Finish visit',
    /** Asked where there is something to lose. */
    ask: {
      one: 'There is {n} thing in the plan. Clear the plan and what was searched for from this phone? They cannot be brought back.',
      other:
        'There are {n} things in the plan. Clear the plan and what was searched for from this phone? They cannot be brought back.',
    },
    doing: 'Clearing',
    doneTitle: 'Visit finished',
    cleared: {
      saved: 'The plan was cleared from this phone.',
      savedNothing: 'No plan was saved on this phone.',
      past: 'What was searched for was cleared, and Back does not lead to it.',
      left: 'What was searched for was cleared from this page. Back may still lead to it, so close this tab.',
    },
    othersCleared: {
      one: 'Another tab of this finder was open. It was cleared too.',
      other: '{n} other tabs of this finder were open. They were cleared too.',
    },
    othersLeft: {
      one: 'Back may still lead to it in another tab that is open, so close that tab.',
      other: 'Back may still lead to it in {n} other tabs that are open, so close those tabs.',
    },
    kept: 'Still here: the map and places saved for visits without a signal, and visit mode. They say nothing about the family.',
    /** {language} is by its own name. */
    language:
      'Also still here: the language chosen on this phone, {language}. If it was chosen for the family, go back to English.',
    forgetLanguage: 'Go back to English',
    history:
      'The browser’s own history may still list the pages you opened. No website can clear that. You can, in the browser’s settings.',
    again: 'Start a new search',
  },

  mode: {
    label: 'Visit mode',
    hint: 'For people who visit families with this phone. The browser does not offer what was typed before, and you are asked before things are added to the plan of an earlier visit.',
  },
} as const
