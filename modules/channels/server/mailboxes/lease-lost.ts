/** Another reads the mailbox now, or its settings have changed: what was read is theirs to take in. */
export class LeaseLost extends Error {
  constructor() {
    super('the mailbox is no longer ours to read');
    this.name = 'LeaseLost';
  }
}
