import type { StepDeed, StepMoment, WantedStep } from '../../escalation-rule.contract.ts';

/** What each kind of moment begins with when it is chosen. */
export const firstMoments: { [Kind in StepMoment['kind']]: Extract<StepMoment, { kind: Kind }> } = {
  share: { kind: 'share', percent: 75 },
  breach: { kind: 'breach' },
  after_breach: { kind: 'after_breach', everyMinutes: 240, times: 6 },
};

/** The next share that no step has; once all have theirs, the breach. */
export function nextStep(steps: readonly WantedStep[]): WantedStep {
  const taken = (wanted: StepMoment) => steps.some(({ at }) => JSON.stringify(at) === JSON.stringify(wanted));
  const usual: StepMoment[] = [50, 75, 90].map((percent) => ({ kind: 'share', percent }));
  const candidates = [...usual, firstMoments.breach, firstMoments.after_breach];
  const at = candidates.find((moment) => !taken(moment)) ?? firstMoments.breach;
  return { at, does: [{ kind: 'notify', roles: ['owner'], staffIds: [] }] };
}

export function deedOf<Kind extends StepDeed['kind']>(
  does: readonly StepDeed[],
  kind: Kind,
): Extract<StepDeed, { kind: Kind }> | undefined {
  return does.find((deed): deed is Extract<StepDeed, { kind: Kind }> => deed.kind === kind);
}

/** With this deed in the place of the one of its kind; where there was none, behind the others. */
export function withDeed(does: readonly StepDeed[], deed: StepDeed): StepDeed[] {
  const at = does.findIndex(({ kind }) => kind === deed.kind);
  return at === -1 ? [...does, deed] : does.with(at, deed);
}

export function withoutDeed(does: readonly StepDeed[], kind: StepDeed['kind']): StepDeed[] {
  return does.filter((deed) => deed.kind !== kind);
}
