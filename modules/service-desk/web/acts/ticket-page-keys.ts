import { keys, pageKeys } from './offered-acts.ts';

/** The keys of a ticket's page, for the sheet of keys. */
export const ticketPageKeys = [
  ...Object.entries(keys).map(([act, key]) => ({ keys: [key], textKey: `service-desk:button.${act}` })),
  { keys: [pageKeys.reply], textKey: 'service-desk:entry.kind.reply' },
  { keys: [pageKeys.note, 'm'], textKey: 'service-desk:entry.kind.note' },
  { keys: [pageKeys.step], textKey: 'service-desk:entry.kind.step' },
  { keys: [pageKeys.time], textKey: 'service-desk:time.record' },
  { keys: [pageKeys.remote], textKey: 'service-desk:remote.key' },
  { keys: [pageKeys.more], textKey: 'service-desk:button.more' },
];
