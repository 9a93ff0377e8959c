import type { Instant } from '../../kernel/instant.ts';
import { recordTicket } from '../../modules/service-desk/ticket.contract.ts';
import * as acts from '../../modules/service-desk/ticket-act.contract.ts';
import { writeEntry } from '../../modules/service-desk/entry.contract.ts';
import type { Caller } from '../../platform/database/caller.ts';
import type { Fault } from '../story/fault.ts';
import type { Part, TimedAct } from './course.ts';
import type { Player } from './player.ts';

/** A request of the story, before anybody took it down. */
export interface Request {
  at: Instant;
  fault: Fault;
  title: string;
  description: string;
  customerId: string;
  siteId: string;
  callerId: string;
  assetId: string | null;
  categoryId: string;
  channel: string;
  /** The entry of the channel log that it is made from, where its call was told of. */
  channelRecordId?: string;
  /** Solved while the caller was on the phone. */
  isSolvedAtOnce: boolean;
  impact?: 'interrupted' | 'severely_degraded';
  isUrgent: boolean;
  teamId: string;
  expertTeamId: string;
  people: Record<Part, Caller>;
}

export interface RecordedTicket {
  id: string;
  revision: number;
  request: Request;
}

export async function record(player: Player, request: Request): Promise<RecordedTicket> {
  const { fault, people } = request;
  const ticket = await player.do(
    recordTicket,
    { caller: people.recorder, at: request.at },
    {
      body: {
        kind: fault.kind,
        customerId: request.customerId,
        callerId: request.callerId,
        siteId: request.siteId,
        categoryId: request.categoryId,
        title: request.title,
        description: request.description,
        channel: request.channel,
        ...(request.impact ? { impact: request.impact } : {}),
        ...(request.isUrgent ? { urgency: 'high' as const } : {}),
        ...(request.channelRecordId ? { channelRecordId: request.channelRecordId } : {}),
        ...(request.assetId ? { assetId: request.assetId } : {}),
        ...(request.isSolvedAtOnce ? { resolution: resolutionOf(fault, 'phone') } : { teamId: request.teamId }),
      },
    },
  );
  return { id: ticket.id, revision: ticket.revision, request };
}

function resolutionOf(fault: Fault, mode: Fault['mode']) {
  return {
    code: fault.resolution,
    mode,
    solution: fault.solution,
    ...(mode === 'phone' ? { steps: [...fault.steps] } : {}),
    ...(mode === 'remote' ? { remote: { scope: 'control' as const, tool: '向日葵' } } : {}),
  };
}

/** Does one act of its course; answers with the ticket as it is then. */
export async function perform(player: Player, ticket: RecordedTicket, act: TimedAct): Promise<RecordedTicket> {
  const { request } = ticket;
  const moment = { caller: request.people[act.by], at: act.at, seen: ticket.revision };
  const params = { ticket: ticket.id };
  switch (act.act) {
    case 'accept':
      return after(ticket, await player.do(acts.acceptTicket, moment, { params }));
    case 'resume':
      return after(ticket, await player.do(acts.resumeTicket, moment, { params }));
    case 'confirm':
      return after(ticket, await player.do(acts.confirmTicket, moment, { params }));
    case 'wait':
      return after(ticket, await player.do(acts.waitOnTicket, moment, { params, body: { reason: act.reason } }));
    case 'cancel':
      return after(ticket, await player.do(acts.cancelTicket, moment, { params, body: { reason: act.reason } }));
    case 'reopen':
      return after(ticket, await player.do(acts.reopenTicket, moment, { params, body: { reason: act.reason } }));
    case 'hand_over': {
      const body = { teamId: request.expertTeamId, assigneeId: null };
      return after(ticket, await player.do(acts.assignTicket, moment, { params, body }));
    }
    case 'resolve': {
      const { mode } = request.fault;
      const body = resolutionOf(request.fault, mode === 'phone' ? 'remote' : mode);
      return after(ticket, await player.do(acts.resolveTicket, moment, { params, body }));
    }
    case 'write': {
      const audience = act.kind === 'reply' ? ('public' as const) : ('internal' as const);
      await player.do(writeEntry, moment, { params, body: { kind: act.kind, audience, body: act.body } });
      return ticket;
    }
  }
}

function after(ticket: RecordedTicket, { revision }: { revision: number }): RecordedTicket {
  return { ...ticket, revision };
}
