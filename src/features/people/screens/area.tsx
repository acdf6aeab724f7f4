import { useParam } from '#web/screen-place.ts';
import { AreaView } from './area-view.tsx';

/** The page of the area that the address names. */
const AreaPage = () => {
  const code = useParam('code');
  return <AreaView key={code} code={code} />;
};

export default AreaPage;
