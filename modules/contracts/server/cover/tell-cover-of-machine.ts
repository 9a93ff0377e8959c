import type { Tx } from '../../../../platform/database/tx.ts';
import type { CardFact, CardMachine, CardPart, CardRow, CardStretch } from '../../../../platform/module/card-part.ts';
import { assetById, assetScopeOf } from '../../../assets/index.ts';
import type { Coverage } from '../../cover.contract.ts';
import { adviceStory, standingAdvice } from '../advice/device-advice.store.ts';
import { coverStory } from '../devices/cover-story.store.ts';
import { coverFor } from './cover-for.ts';

/** How a machine stands to contracts; the customer's speakers are told so too. */
export const coverInCards: CardPart = {
  kind: 'cover',
  textKey: 'contracts:card.cover',
  permissions: ['contract.read_cover', 'contract.read_own'],
  isPublic: true,
  rows: tellCover,
  facts: tellToday,
};

/** What was advised about devices of others. */
export const adviceInCards: CardPart = {
  kind: 'advice',
  textKey: 'contracts:card.advice',
  isPublic: true,
  rows: tellAdvice,
  facts: tellStanding,
};

const tones: Record<Coverage, CardFact['tone']> = {
  covered: 'good',
  guarantee: 'good',
  warranty: 'good',
  quota_used_up: 'soon',
  separately_billed: 'soon',
  excluded: 'breached',
  per_job: 'waiting',
};

/** By which contract a fault of it would be served today; its days are written as everywhere on the card. */
async function tellToday(tx: Tx, { assetId, customerId }: CardMachine): Promise<CardFact[]> {
  const asset = await assetById(tx, assetId, assetScopeOf(tx.caller));
  const { judge } = await coverFor(tx, { customerId, assetId });
  const subject = { assetKind: asset?.kind ?? null, kind: null, categoryIds: [], isBilledSeparately: false };
  const { coverage, contract } = judge(subject);
  const state = `$t:contracts:coverage.${coverage}`;
  return [
    {
      label: { key: 'contracts:card.cover' },
      value:
        contract === null
          ? { key: 'contracts:card.uncovered', params: { state } }
          : { key: 'contracts:card.covered', params: { state, contract: `${contract.number} ${contract.name}` } },
      tone: tones[coverage],
    },
  ];
}

/** Which lists it stood on is told to us alone: they are annexes of contracts that its customer may not be the buyer of. */
async function tellCover(tx: Tx, stretch: CardStretch): Promise<CardRow[]> {
  if (stretch.isPublicOnly) return [];
  const moments = await coverStory(tx, stretch);
  return moments.map(({ id, at, day, isComing, by, contractId, number, name }) => ({
    id,
    at,
    by: null,
    title: {
      key: isComing ? 'contracts:card.joined' : 'contracts:card.left',
      params: { contract: [number, name].filter(Boolean).join(' '), day },
    },
    lines: by === null ? [] : [{ key: `contracts:device.${isComing ? 'cameBys' : 'leftBys'}.${by}` }],
    deskPath: `/contracts/${contractId}`,
  }));
}

async function tellAdvice(tx: Tx, stretch: CardStretch): Promise<CardRow[]> {
  const advice = await adviceStory(tx, stretch);
  return advice.map(({ id, at, owner, advice: words }) => ({
    id,
    at,
    by: null,
    title: { key: 'contracts:card.advised', params: { owner } },
    lines: [words],
    deskPath: null,
  }));
}

async function tellStanding(tx: Tx, { assetId }: CardMachine): Promise<CardFact[]> {
  const standing = await standingAdvice(tx, assetId);
  if (!standing) return [];
  const { owner, advice } = standing;
  const value = { key: 'contracts:card.advisedToday', params: { owner, advice } };
  return [{ label: { key: 'contracts:card.advice' }, value, tone: 'soon' }];
}
