import type { Changes } from '../../../../kernel/changes.ts';
import type { Announcement } from '../../../../kernel/event.ts';
import type { Id } from '../../../../kernel/id.ts';
import type { Day } from '../../../../kernel/instant.ts';
import type { UsePart } from '../../commissioning.contract.ts';

interface Machine {
  assetId: Id;
  customerId: Id;
}

interface Granted {
  reason: string;
  dueOn: Day;
  missing: readonly UsePart[];
}

/** Why is free text. */
export function useExceptionGranted(machine: Machine, { reason, dueOn, missing }: Granted): Announcement {
  return { ...about(machine, 'asset.exception_granted'), payload: { dueOn, missing: [...missing] }, text: { reason } };
}

/** `isComplete`: nothing was missing any more. */
export function useExceptionEnded(machine: Machine, isComplete: boolean): Announcement {
  return { ...about(machine, 'asset.exception_ended'), payload: { isComplete } };
}

function about({ assetId, customerId }: Machine, kind: string): Announcement {
  return { kind, version: 1, subject: { kind: 'asset', id: assetId }, customerId, audience: 'internal', payload: {} };
}

export function commissioningSettingChanged(customerId: Id, changes: Changes): Announcement {
  return {
    kind: 'customer.commissioning_setting_changed',
    version: 1,
    subject: { kind: 'customer', id: customerId },
    customerId,
    audience: 'internal',
    payload: { changes },
  };
}
