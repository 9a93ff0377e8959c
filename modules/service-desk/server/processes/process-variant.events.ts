import type { Announcement } from '../../../../kernel/event.ts';
import type { ProcessVariant, ProcessVersion } from './process-variant.rules.ts';

type Said = Pick<ProcessVersion, 'number' | 'validFrom' | 'terms' | 'portal'>;

function ofVariant({ id, customerId }: ProcessVariant, kind: string): Announcement {
  return {
    kind: `process_variant.${kind}`,
    version: 1,
    subject: { kind: 'process_variant', id },
    customerId,
    audience: 'internal',
    payload: {},
  };
}

/** What it says from when on. */
function saying(variant: ProcessVariant, { number, validFrom, terms, portal }: Said) {
  const { contractId, categoryId, name } = variant;
  return { payload: { version: number, validFrom, terms, contractId, categoryId }, text: { name, portal } };
}

export function processVariantRecorded(variant: ProcessVariant, said: Said): Announcement {
  return { ...ofVariant(variant, 'recorded'), ...saying(variant, said) };
}

export function processVariantChanged(variant: ProcessVariant, said: Said): Announcement {
  return { ...ofVariant(variant, 'changed'), ...saying(variant, said) };
}

export function processVariantRetired(variant: ProcessVariant): Announcement {
  return ofVariant(variant, 'retired');
}
