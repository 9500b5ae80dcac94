/** A subject that feedback is often about. */
export interface ThemeWords {
  readonly name: string;
  /** Words that name it; each is compared by its stem. */
  readonly words: readonly string[];
  /** What to do when people complain of it, as a sentence. */
  readonly remedy: string;
}

/** The subjects that the demo model knows; of two that are equally urgent, the first one counts. */
export const THEMES: readonly ThemeWords[] = [
  theme('bugs', 'bug crash crashes error broken fail failure freeze glitch stuck corrupt exception issue', 'Reproduce the failure with the exact steps given and fix it before adding anything new.'),
  theme('speed', 'slow fast speed performance lag laggy sluggish quick loading load latency wait waiting seconds minutes responsive delay freeze hang', 'Measure the slowest step that people name and set a target for it before changing anything.'),
  theme('usability', 'confusing intuitive easy hard interface ui ux design layout navigation menu button find clear unclear simple complicated clunky screen click accessible buried', 'Watch two people do this task and change the first place where both hesitate.'),
  theme('price', 'price pricing expensive cheap cost costs subscription plan fee billing invoice charge charged overcharged refund money pay paid discount affordable overpriced', 'Check whether the plan fits how this customer uses the product, and answer the billing question first.'),
  theme('support', 'support help agent reply replied response answered answer ticket service team staff contact email chat rude polite', 'Reply today with a named person and a time for the next update.'),
  theme('features', 'feature export import integration integrate option setting missing add wish request api filter search offline', 'Ask what the missing feature would be used for and look for a way to do it today.'),
  theme('delivery', 'delivery shipping shipped arrived package parcel courier late order tracking', 'Look up the order, say where it is, and offer a date.'),
  theme('quality', 'quality material durable sturdy flimsy defect scratch cheaply build', 'Ask for a photo and the batch number, and compare with other reports of that batch.'),
  theme('security', 'security login password account privacy hacked permission access locked signin sso', 'Check the account for what is described before replying, and confirm over a second channel.'),
  theme('onboarding', 'onboarding setup install installation tutorial documentation docs guide started signup learn training', 'Turn the step where people get stuck into the first thing that the guide explains.'),
];

function theme(name: string, words: string, remedy: string): ThemeWords {
  return { name, words: words.split(' '), remedy };
}
