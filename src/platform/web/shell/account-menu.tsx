import { useQueryClient } from '@tanstack/react-query';
import { useNavigate, useRouter } from '@tanstack/react-router';
import { useAction } from '../api-hooks.ts';
import { IconButton } from '../components/button/button.tsx';
import { Menu, type MenuGroup } from '../components/menu/menu.tsx';
import { type Say, useLanguage, useSay } from '../i18n.tsx';
import { sessionOptions, signOut, useSignedIn } from '../session.ts';
import { THEMES, useTheme } from '../theme.tsx';
import { frameWords, themeWords } from '../words.ts';

const useSignOut = () => {
  const client = useQueryClient();
  const navigate = useNavigate();
  return useAction(signOut, {
    onDone: async () => {
      await navigate({ to: '/sign-in' });
      client.clear();
      client.setQueryData(sessionOptions.queryKey, null);
    },
  });
};

const usePreferenceGroups = (): MenuGroup[] => {
  const say = useSay();
  const { theme, setTheme } = useTheme();
  const { language, setLanguage, digits, setDigits } = useLanguage();
  const themes = THEMES.map((one) => ({
    label: say(themeWords[one]),
    chosen: one === theme,
    onChoose: () => setTheme(one),
  }));
  const styles = (['arabic', 'thai'] as const).map((one) => ({
    label: say(frameWords[`${one}Digits`]),
    chosen: one === digits,
    onChoose: () => setDigits(one),
  }));
  const languageItem = {
    label: say(frameWords.switchLanguage),
    icon: 'language' as const,
    onChoose: () => setLanguage(language === 'th' ? 'en' : 'th'),
  };
  return [
    { items: [languageItem] },
    { title: say(frameWords.theme), items: themes },
    ...(language === 'th' ? [{ title: say(frameWords.digits), items: styles }] : []),
  ];
};

// Whoever signs in by phone and PIN has neither a password nor an authenticator to look after.
const passwordLinks = (say: Say) => [
  { label: say(frameWords.changePassword), to: '/account/password', icon: 'edit' as const },
  { label: say(frameWords.secondFactor), to: '/account/second-factor', icon: 'lock' as const },
];

const pinLinks = (say: Say) => [
  { label: say(frameWords.changePin), to: '/account/pin', icon: 'edit' as const },
];

/** The menu of the person: devices, password, preferences, sign out. */
export const AccountMenu = () => {
  const say = useSay();
  const { account, byPhone } = useSignedIn();
  const { mutate: leave } = useSignOut();
  const navigate = useNavigate();
  const paths: object = useRouter().routesByPath;
  const links = [
    { label: say(frameWords.sessions), to: '/account/sessions', icon: 'settings' as const },
    ...(byPhone ? pinLinks(say) : passwordLinks(say)),
  ]
    .filter((link) => link.to in paths)
    .map(({ to, ...link }) => ({ ...link, onChoose: () => void navigate({ to }) }));
  const out = {
    label: say(frameWords.signOut),
    icon: 'sign-out' as const,
    onChoose: () => leave({}),
  };
  const groups = [
    ...(links.length > 0 ? [{ title: account.name, items: links }] : []),
    ...usePreferenceGroups(),
    { items: [out] },
  ];
  return (
    <Menu
      groups={groups}
      trigger={(props) => (
        <IconButton {...props} icon="user" label={`${say(frameWords.account)}: ${account.name}`} />
      )}
    />
  );
};
