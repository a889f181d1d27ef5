/** Why a build stopped, said to the person who has to mend it. */
export class BuildProblem extends Error {
  override name = 'BuildProblem';
}
