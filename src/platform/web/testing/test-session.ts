import type { Session } from '../session.ts';

const SESSION: Session = {
  account: { id: 'me', name: 'ผู้บันทึกสาธิต', username: 'me', mustChangePassword: false },
  office: {
    id: '00000000-0000-4000-8000-0000000000a1',
    name: { th: 'หมู่บ้านสาธิต', en: 'Demonstration village' },
    level: 'village',
    areaPath: '/49/4905/490502/49050201/',
  },
  roles: ['recorder'],
  fiscalYears: [2027],
  demo: true,
  secondFactor: { on: false, required: false },
  byPhone: false,
};

/** Whoever is signed in on a screen in a test: the recorder of a village unless told, under an account of its own. */
export const sessionFor = (more: Partial<Session> = {}): Session => ({
  ...SESSION,
  account: { ...SESSION.account, id: crypto.randomUUID() },
  ...more,
});
