import type { PassiveSense } from './passives.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

/** States and settled facts, where nobody needs to know who: “is called”, “was built in 1902”, “is closed”. */
const STATES = set(
  `allowed armed attached attended aware based blocked blessed bored born bound broken built called caught centred closed
   committed complicated composed concerned confused connected covered crowded dedicated delighted determined designed
   detailed detached divided done dressed due edged educated engaged entitled equipped excited experienced faced fed
   filled finished fixed flooded formed found founded frightened furnished gone heated included infected interested
   isolated joined known laid lined linked listed lit located locked lost made married meant mixed named needed opposed
   organised painted paved pleased prepared qualified ready related required reserved retired rooted rounded satisfied
   scared shaped shared shut situated skilled staffed stuck supposed surprised surrounded tired titled trained used
   wooded worried written`,
);

/** States that an order makes deeds: “the gate must be closed”, “forms must be filled in”. */
const MAY_BE_ORDERED = set(
  `attached blocked built called caught closed completed covered done filled finished fixed found included listed
   locked made opposed organised painted prepared reserved shared shut trained used written`,
);

/** What is still a state when it is to come: “the street will be closed”, “it may be called a levy”. */
const STATES_TO_COME = set('called closed covered fixed locked opposed shut');

/** Bodies of decisions and orders, where who matters even of the past: “it was agreed”, “was refused”. */
const DECIDES = set(
  `accepted acknowledged advised agreed amended anticipated approved asked assessed awarded believed cancelled changed
   charged considered costed cut decided declined deferred delayed deleted dismissed disqualified dropped ended excluded
   expected felled felt found given granted ignored imposed instructed issued made mended mislaid moved noted overlooked
   overspent postponed promised proposed raised recommended refused rejected reminded removed repaired reported requested
   resolved revoked scored sold spent suspended taken terminated thought told turned understood upheld withdrawn withheld`,
);

/** What somebody says or thinks by writing it: “it is proposed”, “hirers are reminded”. */
const SAYS = set(
  `acknowledged advised agreed anticipated asked believed considered expected felt proposed recommended reminded requested
   suggested thought understood`,
);

/** What the reader can do: “the plans can be viewed” is “you can see the plans”. */
const READERS_DEEDS = set('booked downloaded inspected obtained purchased viewed');

/** Legal fictions: nobody does the deeming. */
const FICTIONS = set('construed deemed regarded treated');

/** What a rule brings about by itself: “the rent shall be suspended”, “parking is restricted to residents”. */
const EFFECTS = set('confined excluded limited reinstated restricted suspended');

/** True where a reader needs to know who does it: of duties, promises, decisions and opinions. */
export function doerMatters(sense: PassiveSense, participle: string): boolean {
  if (FICTIONS.has(participle) || (EFFECTS.has(participle) && sense !== 'past')) return false;
  const state = STATES.has(participle);
  switch (sense) {
    case 'duty':
      return !state || MAY_BE_ORDERED.has(participle);
    case 'will':
    case 'may':
      return !state || (MAY_BE_ORDERED.has(participle) && !STATES_TO_COME.has(participle));
    case 'can':
      return READERS_DEEDS.has(participle);
    case 'going on':
    case 'infinitive':
      return !state;
    case 'being':
    case 'past':
      return DECIDES.has(participle);
    case 'present':
      return SAYS.has(participle);
    case 'motion':
      return false;
  }
}
