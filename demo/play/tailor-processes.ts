import type { BodyOf } from '../../kernel/contract.ts';
import { addSeconds, type Instant } from '../../kernel/instant.ts';
import { recordProcessVariant, type ProcessTerms } from '../../modules/service-desk/process-variant.contract.ts';
import { customers as known } from '../cast/cast.ts';
import type { Hired } from './hire.ts';
import { dayOf } from './hours.ts';
import type { MovedIn } from './moved-in.ts';
import type { Player } from './player.ts';

const threeDays = 3 * 86_400;

const usual: ProcessTerms = {
  requiredFields: [],
  closing: null,
  consentDays: null,
  signing: 'anybody',
  signerIds: [],
  followUpWay: null,
  sendsStatusLines: null,
  leftOut: [],
};

type Variant = BodyOf<typeof recordProcessVariant>;

/** Three days ago it was agreed that one customer signs, a school is content with silence, and security asks for more. */
export async function tailorProcesses(
  player: Player,
  { customers, categories }: { customers: readonly MovedIn[]; categories: ReadonlyMap<string, string> },
  { admin, now }: { admin: Hired; now: Instant },
): Promise<void> {
  const at = addSeconds(now, -threeDays);
  const idOf = (shortName: string) => customers.find(({ is }) => is.shortName === shortName)?.id;
  const variants = variantsOf({
    validFrom: dayOf(at),
    factory: idOf(known.donghai.shortName),
    school: idOf(known.xiling.shortName),
    security: categories.get('service.network_security'),
  });
  for (const body of variants) await player.do(recordProcessVariant, { caller: admin.caller, at }, { body });
}

interface For {
  validFrom: string;
  factory: string | undefined;
  school: string | undefined;
  security: string | undefined;
}

function variantsOf({ validFrom, factory, school, security }: For): Variant[] {
  const signs: ProcessTerms = {
    ...usual,
    requiredFields: ['callerId', 'siteId'],
    closing: 'signature_required',
    signing: 'caller',
    sendsStatusLines: true,
  };
  const silent: ProcessTerms = { ...usual, closing: 'silent_consent', consentDays: 1, followUpWay: 'phone' };
  const careful: ProcessTerms = { ...usual, requiredFields: ['callerId', 'assetId', 'description'] };
  const portal = {
    name: '东海制造 IT 服务',
    hotline: '0571-8800 6600',
    color: '#0b6e4f',
    address: '一厂行政楼 102 室',
  };
  const all: (Variant | false)[] = [
    factory !== undefined && { name: '东海制造：签字确认', customerId: factory, validFrom, terms: signs, portal },
    school !== undefined && { name: '学校：一个工作日无异议即关闭', customerId: school, validFrom, terms: silent },
    security !== undefined && { name: '网络安全：登记要素', categoryId: security, validFrom, terms: careful },
  ];
  return all.filter((variant) => variant !== false);
}
