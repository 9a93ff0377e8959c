import { tableExport, type ExportColumn } from '../../../../platform/module/table-export.ts';
import { listCalls, type CallView } from '../../call.contract.ts';

const text = { as: 'text' } as const;
const number = { as: 'number' } as const;
const instant = { as: 'instant' } as const;

function column(
  key: string,
  textKey: string,
  definition: Pick<ExportColumn<CallView>, 'kind' | 'valueOf'>,
): ExportColumn<CallView> {
  return { key, label: { textKey }, ...definition };
}

/** What became of its entry in the channel log; the code is the end of a text's key. */
function recordOf({ channelRecordId, isSettled }: CallView): string | null {
  if (channelRecordId === null) return null;
  return isSettled ? 'recordSettled' : 'recordOpen';
}

export const callExport = tableExport({
  name: 'calls',
  titleKey: 'channels:call.plural',
  list: listCalls,
  columns: [
    column('beganAt', 'channels:call.beganAt', { kind: instant, valueOf: (row) => row.beganAt }),
    column('direction', 'channels:call.directionLabel', {
      kind: { as: 'word', below: 'channels:call.direction' },
      valueOf: (row) => row.direction,
    }),
    column('state', 'channels:call.stateLabel', {
      kind: { as: 'word', below: 'channels:call.state' },
      valueOf: (row) => row.state,
    }),
    column('number', 'channels:call.number', { kind: { as: 'phone' }, valueOf: (row) => row.number }),
    column('contact', 'channels:call.caller', { kind: text, valueOf: (row) => row.contact?.name ?? null }),
    column('customer', 'customers:customer.noun', { kind: text, valueOf: (row) => row.customer?.name ?? null }),
    column('hotline', 'channels:hotline.noun', { kind: text, valueOf: (row) => row.hotline?.name ?? null }),
    column('agent', 'channels:call.agent', { kind: text, valueOf: (row) => row.agent?.name ?? null }),
    column('wait', 'channels:call.waitSeconds', { kind: number, valueOf: (row) => row.waitSeconds }),
    column('talk', 'channels:call.talkSeconds', { kind: number, valueOf: (row) => row.talkSeconds }),
    column('transfer', 'channels:call.transferSeconds', { kind: number, valueOf: (row) => row.transferSeconds }),
    column('record', 'channels:call.record', { kind: { as: 'word', below: 'channels:call' }, valueOf: recordOf }),
  ],
});
