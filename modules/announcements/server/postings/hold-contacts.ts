import type { ContactHolder } from '../../../../platform/module/contact-holder.ts';
import { countReadings, disclosedReadings, moveReadings } from './reading.store.ts';

/** Who has read what. */
export const contactsInReadings: ContactHolder = {
  name: 'readAnnouncements',
  textKey: 'announcements:holder.readings',
  count: countReadings,
  move: moveReadings,
  disclose: disclosedReadings,
};
