import { useTranslation } from 'react-i18next';
import { Facts } from '../../../../web/ui/words/facts.tsx';
import type { ContractTerms } from '../../contract-terms.contract.ts';
import { useTermWords } from './use-term-words.tsx';

/** Terms in words; of those that say nothing only what matters stands there. */
export function TermsFacts({ terms }: { terms: ContractTerms }) {
  const { t } = useTranslation('contracts');
  const wordsOf = useTermWords();
  const fields = Object.keys(terms) as (keyof ContractTerms)[];
  return <Facts items={fields.map((field) => ({ label: t(`terms.${field}`), value: wordsOf(field, terms) }))} />;
}
