import type {
  PortalDress,
  ProcessField,
  ProcessStep,
  ProcessTerms,
  ProcessVariantView,
} from '../../process-variant.contract.ts';

/** What the form holds: terms and portal lie flat, named as the body has them. */
export interface ProcessEntries {
  name: string;
  customerId?: string | null;
  contractId?: string | null;
  categoryId?: string | null;
  validFrom: string;
  'terms.requiredFields'?: ProcessField[] | null;
  'terms.closing'?: ProcessTerms['closing'];
  'terms.consentDays'?: number | null;
  'terms.signing'?: ProcessTerms['signing'] | null;
  'terms.signerIds'?: string[] | null;
  'terms.followUpWay'?: ProcessTerms['followUpWay'];
  'terms.sendsStatusLines'?: 'yes' | 'no' | null;
  'terms.leftOut'?: ProcessStep[] | null;
  'portal.name'?: string | null;
  'portal.hotline'?: string | null;
  'portal.color'?: string | null;
  'portal.address'?: string | null;
}

/** The terms as they are sent; what belongs to another choice than the one that was made is left behind. */
export function termsIn(entries: ProcessEntries): ProcessTerms {
  const closing = entries['terms.closing'] ?? null;
  const signing = entries['terms.signing'] ?? 'anybody';
  const lines = entries['terms.sendsStatusLines'] ?? null;
  return {
    requiredFields: entries['terms.requiredFields'] ?? [],
    closing,
    consentDays: closing === 'silent_consent' ? (entries['terms.consentDays'] ?? null) : null,
    signing,
    signerIds: signing === 'named' ? (entries['terms.signerIds'] ?? []) : [],
    followUpWay: entries['terms.followUpWay'] ?? null,
    sendsStatusLines: lines === null ? null : lines === 'yes',
    leftOut: entries['terms.leftOut'] ?? [],
  };
}

/** Null: the portal looks as the provider's. */
export function portalIn(entries: ProcessEntries): PortalDress | null {
  const dress = {
    name: entries['portal.name'] ?? null,
    hotline: entries['portal.hotline'] ?? null,
    color: entries['portal.color'] ?? null,
    address: entries['portal.address'] ?? null,
  };
  return Object.values(dress).some((value) => value !== null) ? dress : null;
}

/** What the newest version says, to begin a change with. */
export function entriesOf({ name, versions }: ProcessVariantView, today: string): ProcessEntries {
  const [newest] = versions;
  if (!newest) return { name, validFrom: today };
  const { terms, portal, validFrom } = newest;
  return {
    name,
    validFrom: validFrom > today ? validFrom : today,
    'terms.requiredFields': terms.requiredFields,
    'terms.closing': terms.closing,
    'terms.consentDays': terms.consentDays,
    'terms.signing': terms.signing,
    'terms.signerIds': terms.signerIds,
    'terms.followUpWay': terms.followUpWay,
    'terms.sendsStatusLines': terms.sendsStatusLines === null ? null : wordOf(terms.sendsStatusLines),
    'terms.leftOut': terms.leftOut,
    'portal.name': portal?.name ?? null,
    'portal.hotline': portal?.hotline ?? null,
    'portal.color': portal?.color ?? null,
    'portal.address': portal?.address ?? null,
  };
}

function wordOf(sends: boolean): 'yes' | 'no' {
  return sends ? 'yes' : 'no';
}
