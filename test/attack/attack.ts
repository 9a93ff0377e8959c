import type { Family } from '../proof/family.ts';
import type { Proof } from '../proof/proof.ts';
import { type AttackGround, openAttackGround } from './ground.ts';
import { magicHeaders } from './http/magic-headers.ts';
import { massAssignment } from './http/mass-assignment.ts';
import { spellings } from './http/spellings.ts';
import { verbsOfNobody } from './http/verbs.ts';
import { lowerRole } from './identity/lower-role.ts';
import { contentTypes } from './http/content-types.ts';
import { crossSite } from './http/cross-site.ts';
import { metacharacters } from './http/metacharacters.ts';
import { oddBodies } from './http/odd-bodies.ts';
import { framesAndRedirects } from './http/pages.ts';
import { repeatedParameters } from './http/repeated-parameters.ts';
import { cookies } from './identity/cookies.ts';
import { enumeration } from './identity/enumeration.ts';
import { sessions } from './identity/sessions.ts';
import { spraying } from './identity/spraying.ts';
import { strangers } from './identity/strangers.ts';
import { tokens } from './identity/tokens.ts';
import { health } from './health.ts';
import { insideHosts } from './hosts/inside-hosts.ts';
import { expressions } from './expressions.ts';
import { bombs } from './bombs/bombs.ts';
import { drownedByForms } from './mails/drowned-by-forms.ts';
import { forgedMails } from './mails/forged-mails.ts';
import { shownText } from './markup/shown-text.ts';
import { storedText } from './markup/stored-text.ts';
import { patterns } from './patterns/patterns.ts';
import { printedPages } from './printed/printed-pages.ts';
import { broken } from './content/broken.ts';
import { uploads } from './content/uploads.ts';
import { watched } from './watched.ts';

const families: readonly Family<AttackGround>[] = [
  lowerRole,
  verbsOfNobody,
  spellings,
  magicHeaders,
  massAssignment,
  strangers,
  repeatedParameters,
  contentTypes,
  crossSite,
  framesAndRedirects,
  cookies,
  sessions,
  tokens,
  enumeration,
  spraying,
  metacharacters,
  oddBodies,
  insideHosts,
  expressions,
  patterns,
  bombs,
  storedText,
  printedPages,
  drownedByForms,
  forgedMails,
  uploads,
  broken,
  // says how it was all the while: stays last of those that are watched
  health,
];

/** Whatever somebody tries who means ill. */
export const attack: Proof<AttackGround> = {
  name: 'attack',
  title: 'Attacks',
  // the last has a desk of its own, whose start holds up this process
  families: [...families.map(watched), shownText],
  open: openAttackGround,
};
