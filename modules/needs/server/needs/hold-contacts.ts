import { redacted } from '../../../../kernel/traces.ts';
import { announce } from '../../../../platform/log/event.store.ts';
import type { ContactHolder } from '../../../../platform/module/contact-holder.ts';
import {
  countNeedsOf,
  disclosedNeeds,
  moveNeeds,
  needsQuoting,
  needTexts,
  saveNeedTexts,
} from './need-contact.store.ts';
import { needRedacted } from './need.events.ts';

/** Needs name who said them; when they are erased, what was said stays without their name. */
export const contactsInNeeds: ContactHolder = {
  name: 'needs',
  textKey: 'needs:holder.needs',
  count: countNeedsOf,
  move: moveNeeds,
  disclose: disclosedNeeds,
  async erase(tx, erasure) {
    const { contactId, customerId } = erasure;
    const naming = await needsQuoting(tx, erasure);
    const changed = redacted(naming, erasure, needTexts);
    await saveNeedTexts(tx, changed);
    await announce(tx, ...changed.map(({ id }) => needRedacted({ id, customerId }, contactId)));
    return naming.map(({ id }) => id);
  },
};
