import type { Notice, NoticeSubject } from '../../../../platform/module/notice.ts';

/** All that the modules tell people, by its kind. */
export interface NoticeBook {
  all: readonly Notice[];
  notice(kind: string): Notice | undefined;
  subject(kind: string): NoticeSubject | undefined;
}

interface Offered {
  notices?: readonly Notice[];
  noticeSubjects?: readonly NoticeSubject[];
}

export function bookOf(modules: readonly Offered[]): NoticeBook {
  const all = modules.flatMap(({ notices = [] }) => notices);
  const subjects = modules.flatMap(({ noticeSubjects = [] }) => noticeSubjects);
  const byKind = new Map(all.map((notice) => [notice.kind, notice]));
  const bySubject = new Map(subjects.map((subject) => [subject.kind, subject]));
  return { all, notice: (kind) => byKind.get(kind), subject: (kind) => bySubject.get(kind) };
}
