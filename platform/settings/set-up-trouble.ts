/**
 * Something outside the program that the person who runs it must mend: a bad setting, an unreachable database, a
 * foreign folder. Process entries print the sentences without a stack and end with code 1.
 */
export class SetUpTrouble extends Error {
  readonly sentences: { 'zh-CN': string; en: string };

  /** Each sentence says what happened and what to do. Chinese is printed first. */
  constructor(chinese: string, english: string, options?: ErrorOptions) {
    super(`${chinese}\n${english}`, options);
    this.name = 'SetUpTrouble';
    this.sentences = { 'zh-CN': chinese, en: english };
  }
}
