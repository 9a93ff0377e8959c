import { useTranslation } from 'react-i18next';
import type { ProcessTerms, ProcessVariantView, StandardProcess } from '../../process-variant.contract.ts';

/** One line of what is agreed, beside the standard. */
export interface ProcessLine {
  /** The status beside which it stands in the picture. */
  at: 'registered' | 'in_progress' | 'resolved' | 'closed';
  label: string;
  standard: string;
  own: string;
  isOther: boolean;
}

type Beside = Pick<ProcessVariantView, 'standard' | 'signers'>;

/** What a variant says in words, line by line, and the standard beside it. */
export function useProcessLines() {
  const { t } = useTranslation('service-desk');
  const words = useTermsWords();
  const line = (at: ProcessLine['at'], label: string, [usual, own]: [string, string]): ProcessLine => ({
    at,
    label,
    standard: usual,
    own,
    isOther: usual !== own,
  });
  return (terms: ProcessTerms, { standard, signers }: Beside): ProcessLine[] => {
    const usualClosing = words.closing(standard.closing, standard.consentDays);
    const ownClosing = terms.closing ? words.closing(terms.closing, terms.consentDays) : usualClosing;
    return [
      line('registered', t('process.requiredFields'), [words.listed([]), words.required(terms)]),
      line('in_progress', t('process.statusLines'), [
        words.sends(standard.sendsStatusLines),
        terms.leftOut.includes('status_lines')
          ? t('process.out')
          : words.sends(terms.sendsStatusLines ?? standard.sendsStatusLines),
      ]),
      line('resolved', t('deskSetting.closing'), [usualClosing, ownClosing]),
      line('resolved', t('process.signing'), [t('process.signingOf.anybody'), words.signing(terms, signers)]),
      line('closed', t('process.followUp'), [t('process.followUpAsCame'), words.followUp(terms)]),
    ];
  };
}

function useTermsWords() {
  const { t } = useTranslation('service-desk');
  const listed = (names: string[]) => (names.length === 0 ? t('process.nothing') : names.join(t('questionTree.and')));
  return {
    listed,
    closing: (closing: StandardProcess['closing'], days: number | null) =>
      closing === 'signature_required'
        ? t('deskSetting.closingOf.signature_required')
        : t('process.silentDays', { count: days ?? 0 }),
    sends: (sends: boolean) => t(`process.sends.${sends ? 'yes' : 'no'}`),
    required: ({ requiredFields }: ProcessTerms) => listed(requiredFields.map((field) => t(`process.field.${field}`))),
    signing: ({ signing, signerIds }: ProcessTerms, signers: Beside['signers']) =>
      signing === 'named'
        ? listed(signers.filter(({ id }) => signerIds.includes(id)).map(({ name }) => name))
        : t(`process.signingOf.${signing}`),
    followUp: ({ leftOut, followUpWay }: ProcessTerms) => {
      if (leftOut.includes('follow_up')) return t('process.out');
      return followUpWay ? t(`process.followUpOf.${followUpWay}`) : t('process.followUpAsCame');
    },
  };
}
