import Ask from './Ask.astro';
import Checklist from './Checklist.astro';
import Example from './Example.astro';
import Fact from './Fact.astro';
import Local from './Local.astro';
import NoLink from './NoLink.astro';
import Steps from './Steps.astro';
import Term from './Term.astro';
import Warning from './Warning.astro';

/** The components that MDX may use, by name. What each takes is in src/edition/components.ts. */
export const contentComponents = { Ask, Checklist, Example, Fact, Local, NoLink, Steps, Term, Warning };
