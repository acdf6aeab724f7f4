import { useActor } from './actor.ts';
import { AreaView } from './area-view.tsx';

const codeOf = (areaPath: string): string | undefined => areaPath.split('/').filter(Boolean).at(-1);

/** The tree of areas and offices, from one's own area on. */
const Directory = () => <AreaView code={codeOf(useActor().areaPath)} />;

export default Directory;
