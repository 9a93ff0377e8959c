/** Something that the person at the keyboard must mend; shown without a stack. Chinese first. */
export class Trouble extends Error {
  /**
   * @param {string} chinese
   * @param {string} english
   */
  constructor(chinese, english) {
    super(`${chinese}\n${english}`);
  }
}

/**
 * Tells on stderr what is going on: stdout belongs to the command itself (`--json`).
 * @param {string} chinese
 * @param {string} english
 */
export function tell(chinese, english) {
  process.stderr.write(`${chinese} · ${english}\n`);
}
