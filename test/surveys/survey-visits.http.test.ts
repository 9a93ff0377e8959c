import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { systemCaller } from '../../platform/database/caller.ts';
import { Client } from '../cast/client.ts';
import { openWorld, type World } from '../cast/world.ts';
import { readTicket, recordTicket } from '../../modules/service-desk/ticket.contract.ts';
import { moveTicketToCustomer } from '../../modules/service-desk/ticket-merge.contract.ts';
import { reportOnSurveys } from '../../modules/reports/report.contract.ts';
import { answerSurvey, listSurveys, listTicketSurveys, readSurvey } from '../../modules/surveys/survey.contract.ts';
import { answerAsGuest, enterBySurveyLink, refuseAsGuest } from '../../modules/surveys/survey-visit.contract.ts';
import { makeSurveyLink } from '../../modules/surveys/server/visits/make-survey-link.ts';

describe('whoever follows the link of a survey', () => {
  let world: World;
  before(async () => {
    world = await openWorld();
  });
  after(() => world.close());

  /** A ticket that was solved on the phone, whose caller was asked. */
  async function asked(): Promise<string> {
    const { customer, contact } = world.ids;
    const { id } = await world.as('hotline').ask(recordTicket, {
      body: {
        kind: 'incident',
        channel: 'phone',
        title: '总账打不开',
        customerId: customer.donghai,
        callerId: contact.caller,
        impact: 'degraded',
        urgency: 'normal',
        resolution: { code: 'permanent', mode: 'phone', solution: '重启服务' },
      },
    });
    await world.work();
    const { items } = await world.as('manager').ask(listTicketSurveys, { params: { ticket: id } });
    assert.equal(items[0]?.way, 'portal');
    return items[0].id;
  }

  async function linkTo(survey: string): Promise<string> {
    const scope = { tenantId: world.ids.tenant, caller: systemCaller('test'), now: world.clock.now() };
    const origin = { channel: 'worker' as const, address: null };
    const path = await world.parts.unitOfWork.run({ ...scope, origin, seenRevision: undefined }, (tx) =>
      makeSurveyLink(tx, survey),
    );
    return String(path).slice('/s/'.length);
  }

  async function enter(link: string) {
    const entered = await world.as('nobody').try(enterBySurveyLink, { body: { link } });
    const token = /^yingtai_guest_survey=([^;]+)/.exec(String(entered.headers['set-cookie']))?.[1] ?? null;
    return { entered, guest: new Client(world.app, token, { guestOf: 'survey' }) };
  }

  const stars = (number: number) => ({ answers: [{ question: 'overall', number }] });

  it('rates once, and is told politely that it is done', async () => {
    const survey = await asked();
    const link = await linkTo(survey);
    const { entered, guest } = await enter(link);
    assert.deepEqual([entered.status, entered.body.title, entered.body.questions.length], [201, '总账打不开', 3]);
    assert.equal((await guest.ask(answerAsGuest, { body: { surveyId: survey, ...stars(5) } })).state, 'answered');
    const again = await guest.try(answerAsGuest, { body: { surveyId: survey, ...stars(1) } });
    assert.deepEqual([again.status, (again.body as { code?: string }).code], [409, 'survey.answered_already']);
    const late = await enter(link);
    assert.deepEqual(
      [late.entered.body.isOpen, late.entered.body.state, late.guest.session],
      [false, 'answered', null],
    );
    const seen = await world.as('manager').ask(readSurvey, { params: { survey } });
    assert.deepEqual([seen.score, seen.answeredAs], [5, 'guest']);
  });

  it('sees nothing but that survey', async () => {
    const [one, other] = [await asked(), await asked()];
    const { guest } = await enter(await linkTo(one));
    for (const survey of [one, other]) {
      assert.equal((await guest.try(answerSurvey, { params: { survey }, body: stars(1) })).status, 401);
    }
    assert.equal((await guest.try(listSurveys)).status, 401);
    // a page of the other that still stands open: the cookie is that of the link followed last
    const misplaced = [
      await guest.try(answerAsGuest, { body: { surveyId: other, ...stars(1) } }),
      await guest.try(refuseAsGuest, { body: { surveyId: other } }),
    ];
    assert.deepEqual(
      misplaced.map(({ status }) => status),
      [409, 409],
    );
    assert.equal((await guest.ask(refuseAsGuest, { body: { surveyId: one } })).state, 'refused');
    assert.equal((await world.as('manager').ask(readSurvey, { params: { survey: other } })).state, 'sent');
  });

  it('is turned away by a link that nobody made, and by one of another provider', async () => {
    const link = await linkTo(await asked());
    const [, secret = ''] = link.split('.');
    for (const wrong of [`huaxin.${'A'.repeat(43)}`, `beichen.${secret}`]) {
      const answered = await world.as('nobody').try(enterBySurveyLink, { body: { link: wrong } });
      assert.equal(answered.status, 404);
    }
    assert.equal((await world.as('nobody').try(enterBySurveyLink, { body: { link: 'nonsense' } })).status, 422);
  });

  it('is shown nothing of a ticket that just went to another customer', async () => {
    const survey = await asked();
    const link = await linkTo(survey);
    const { guest } = await enter(link);
    const { ticket } = await world.as('manager').ask(readSurvey, { params: { survey } });
    const params = { ticket: ticket.id };
    const { revision } = await world.as('manager').ask(readTicket, { params });
    const moved = {
      params,
      body: { customerId: world.ids.customer.xiling },
      headers: { 'if-match': `"r${revision}"` },
    };
    await world.as('manager').ask(moveTicketToCustomer, moved);
    assert.equal((await enter(link)).entered.status, 404);
    assert.equal((await guest.try(answerAsGuest, { body: { surveyId: survey, ...stars(1) } })).status, 404);
  });

  it('lets the caller rate in the portal, and the figures count it', async () => {
    const survey = await asked();
    const said = await world.as('caller').ask(answerSurvey, { params: { survey }, body: stars(3) });
    assert.deepEqual([said.state, said.engineer, said.calls], ['answered', null, []]);
    assert.equal((await world.as('colleague').try(readSurvey, { params: { survey } })).status, 404);
    assert.equal((await world.as('caller').try(listSurveys)).status, 403);

    const { total } = await world.as('manager').ask(reportOnSurveys, {
      query: { measure: 'survey_score,survey_satisfied_rate,survey_response_rate,surveys_open' },
    });
    const { survey_score: score, survey_response_rate: response, surveys_open: open } = total.figures;
    assert.deepEqual([score?.spread?.mean, score?.counted], [4, 2]);
    assert.deepEqual([response?.counted, response?.among], [2, 3]);
    const { items } = await world.as('manager').ask(listSurveys, { query: { counted: 'surveys_open' } });
    assert.equal(items.length, open?.counted);
  });
});
