import type { CardPart } from '../../../../platform/module/card-part.ts';
import { tellApprovals } from './tell-approvals.ts';
import { tellChanges } from './tell-changes.ts';
import { tellLabels } from './tell-labels.ts';
import { tellParts } from './tell-parts.ts';
import { tellRecord, tellToday } from './tell-record.ts';
import { tellStepsTaken } from './tell-steps-taken.ts';

/** What the record itself knows of a machine's life. */
export const ownParts: readonly CardPart[] = [
  { kind: 'record', textKey: 'assets:card.kind.record', isPublic: true, rows: tellRecord, facts: tellToday },
  { kind: 'step', textKey: 'assets:card.kind.step', isPublic: false, rows: tellStepsTaken },
  { kind: 'change', textKey: 'assets:card.kind.change', isPublic: true, rows: tellChanges },
  { kind: 'part', textKey: 'assets:card.kind.part', isPublic: true, rows: tellParts },
  { kind: 'label', textKey: 'assets:card.kind.label', isPublic: false, rows: tellLabels },
  {
    kind: 'approval',
    textKey: 'assets:card.kind.approval',
    permissions: ['approval.read'],
    isPublic: false,
    rows: tellApprovals,
  },
];
