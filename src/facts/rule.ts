/**
 * A rule with its own examples, which one test runs. An example is "text" or "text => what is found", each fact as it is told
 * in short ("~5 percent up; 3 dog"), facts parted by "; ". `yes`: the rule finds something here; `no`: it does not.
 */
export interface Rule {
  readonly id: string;
  readonly yes: readonly string[];
  readonly no: readonly string[];
}
