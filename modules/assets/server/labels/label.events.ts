import type { Changes } from '../../../../kernel/changes.ts';
import type { Announcement } from '../../../../kernel/event.ts';
import type { Id } from '../../../../kernel/id.ts';
import type { LabelTemplateCode } from '../../label-template.contract.ts';

interface Labelled {
  assetId: Id;
  customerId: Id;
}

export function labelIssued(machine: Labelled, { label, before }: { label: Id; before: Id | null }): Announcement {
  return { ...about(machine, 'asset.label_issued'), payload: { label, before } };
}

export function labelRetired(machine: Labelled, label: Id): Announcement {
  return { ...about(machine, 'asset.label_retired'), payload: { label } };
}

/** Printed again, with the code and the PIN that it had. */
export function labelPrinted(machine: Labelled, label: Id): Announcement {
  return { ...about(machine, 'asset.label_printed'), payload: { label } };
}

/** Seen on the machine. */
export function labelStuck(machine: Labelled, label: Id): Announcement {
  return { ...about(machine, 'asset.label_stuck'), payload: { label } };
}

/** Somebody tried its code with wrong PINs until it was locked for a while. */
export function labelLocked(machine: Labelled, until: string): Announcement {
  return { ...about(machine, 'asset.label_locked'), payload: { until } };
}

export function labelNetworksChanged(customerId: Id, networks: readonly string[]): Announcement {
  return {
    kind: 'customer.label_networks_changed',
    version: 1,
    subject: { kind: 'customer', id: customerId },
    customerId,
    audience: 'internal',
    payload: { networks },
  };
}

export function labelHotlinesChanged(customerId: Id, hotlines: readonly string[]): Announcement {
  return {
    kind: 'customer.label_hotlines_changed',
    version: 1,
    subject: { kind: 'customer', id: customerId },
    customerId,
    audience: 'internal',
    payload: { hotlines },
  };
}

export function labelTemplateChanged(tenantId: Id, template: LabelTemplateCode, changes: Changes): Announcement {
  return {
    kind: 'provider.label_template_changed',
    version: 1,
    subject: { kind: 'provider', id: tenantId },
    customerId: null,
    audience: 'internal',
    payload: { template, changes },
  };
}

function about({ assetId, customerId }: Labelled, kind: string): Announcement {
  return { kind, version: 1, subject: { kind: 'asset', id: assetId }, customerId, audience: 'internal', payload: {} };
}
