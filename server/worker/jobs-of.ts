import type { Id } from '../../kernel/id.ts';
import { blobPath } from '../../platform/blobs/blob-path.ts';
import { systemCaller, type Caller } from '../../platform/database/caller.ts';
import type { Origin } from '../../platform/database/tx.ts';
import { defineJob, type Job, type Schedule } from '../../platform/jobs/job.ts';
import type { Actor, JobSteps } from '../../platform/module/queued-job.ts';
import type { Parts } from '../parts.ts';
import { schedules } from './schedules.ts';

/** All that the queue runs: by the clock, and what use cases ask for. */
export function jobsOf(parts: Parts): (Job | Schedule)[] {
  return [...schedules(parts), ...queuedJobs(parts)];
}

type Working = Pick<Parts, 'composition' | 'unitOfWork' | 'clock' | 'blobFolder' | 'texts' | 'secretsOf' | 'reach'> & {
  settings: Pick<Parts['settings'], 'publicUrl'>;
};

/** What use cases ask for: each in transactions on its own provider's rows. */
export function queuedJobs(parts: Working): Job[] {
  return parts.composition.modules
    .flatMap((module) => module.queuedJobs ?? [])
    .map(({ kind, run, ...settings }) =>
      defineJob({
        ...settings,
        ...kind,
        run: (payload, turn) => run(stepsOf(parts, kind.name, payload.tenant), payload, turn),
      }),
    );
}

function stepsOf(parts: Working, name: string, tenantId: Id): JobSteps {
  const scope = (caller: Caller, channel: Origin['channel']) => ({
    tenantId,
    caller,
    origin: { channel, address: null },
    now: parts.clock.now(),
  });
  return {
    run: (work) => parts.unitOfWork.run(scope(systemCaller(name), 'worker'), work),
    runFor: (actor, work) => parts.unitOfWork.run(scope(callerFor(actor), 'import'), work),
    runAs: (caller, work) => parts.unitOfWork.run(scope(caller, 'worker'), work),
    pathOf: (blob) => blobPath(parts.blobFolder, tenantId, blob),
    texts: parts.texts,
    secrets: parts.secretsOf(tenantId),
    reach: parts.reach,
    readAsCustomer: (customerId, work) => parts.unitOfWork.run(scope(customersEyes(name, customerId), 'worker'), work),
    publicUrl: parts.settings.publicUrl,
  };
}

/** Nobody's account, and so nobody's own things: what the portal shows of a customer, and no more. */
function customersEyes(name: string, customerId: Id): Caller {
  return { ...systemCaller(name), kind: 'guest', customers: [customerId] };
}

function callerFor({ staffId, name, permissions }: Actor): Caller {
  return {
    ...systemCaller(name),
    kind: 'staff',
    subjectId: staffId,
    permissions: new Set(permissions),
  };
}
