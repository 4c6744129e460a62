// The package's own types tell of its index as an ES module, which it is not; this is the class that its index makes.
declare module 'robots-parser/Robots.js' {
  export default class Robots {
    constructor(address: string, text: string);
    /** undefined for an address of another site */
    isAllowed(address: string, agent: string): boolean | undefined;
  }
}
