import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { ContractTerms, RightRule } from '../../contract-terms.contract.ts';
import { ScopeWords } from './scope-words.tsx';

/** One part of the terms, as people read it; null: it says nothing. */
export function useTermWords() {
  const { t } = useTranslation('contracts');
  const rightOf = ({ counts = 'breaches', failures, over, right, lapsesAfterDays }: RightRule) =>
    [
      t(over === 'term' ? `terms.rightTerm_${counts}` : `terms.rightMonths_${counts}`, {
        failures,
        months: over,
        right: t(`right.${right}`),
      }),
      lapsesAfterDays !== null && t('terms.lapses', { days: lapsesAfterDays }),
    ]
      .filter(Boolean)
      .join('');
  const words: Record<keyof ContractTerms, (terms: ContractTerms) => ReactNode> = {
    layers: ({ layers }) => layers.map((layer) => t(`layer.${layer}`)).join(t('join')) || null,
    repairDepth: ({ repairDepth: depth }) => depth && t(`repairDepth.${depth}`),
    scope: ({ scope }) => asText(scope),
    customerDuties: ({ customerDuties }) => asText(customerDuties),
    exclusions: ({ exclusions }) =>
      lines(
        exclusions.map(({ text, settles }) => t('terms.exclusionLine', { text, settles: t(`settles.${settles}`) })),
      ),
    coversOnlyListed: ({ coversOnlyListed: only }) => t(only ? 'terms.onlyListed' : 'terms.allDevices'),
    deviceScope: ({ deviceScope }) => (deviceScope ? <ScopeWords scope={deviceScope} /> : t('terms.notFollowed')),
    limits: ({ limits }) => lines(limitLines(limits, t)),
    visitPlan: ({ visitPlan: plan }) =>
      plan && [t(`terms.visits_${plan.period}`, { count: plan.visits }), plan.note].filter(Boolean).join(' · '),
    priceLines: ({ priceLines: prices }) => lines(prices.map(({ text, amount }) => `${text} · ${amount}`)),
    rights: ({ rights }) => lines(rights.map(rightOf)),
    guaranteeMonths: ({ guaranteeMonths: months }) => t('terms.months', { count: months }),
    closing: ({ closing }) => (closing ? t(`closing.${closing}`) : t('terms.asDesk')),
    consentDays: ({ consentDays: days }) =>
      days === null ? t('terms.asDesk') : t('terms.workingDays', { count: days }),
  };
  return (field: keyof ContractTerms, terms: ContractTerms): ReactNode => words[field](terms);
}

type Say = ReturnType<typeof useTranslation>['t'];

function limitLines({ growthPercent, ...ceilings }: ContractTerms['limits'], t: Say): string[] {
  const said = Object.entries(ceilings).flatMap(([kind, most]) =>
    most === null ? [] : [t(`limit.${kind}`, { most })],
  );
  return [...said, t('limit.growthPercent', { percent: growthPercent })];
}

function asText(text: string | null): ReactNode {
  return text && <p className="contract-words">{text}</p>;
}

function lines(texts: readonly string[]): ReactNode {
  if (texts.length === 0) return null;
  return (
    <ul className="contract-lines">
      {texts.map((text) => (
        <li key={text}>{text}</li>
      ))}
    </ul>
  );
}
