/** The closed classes of English that the cutting rules and the checks on openings ask for, and the open ones as far as news uses them. */
export const WORD_LISTS = {
  number:
    'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million billion trillion dozen half first second third fourth fifth % $ £ € ¥',
  det: 'the a an this that these those its his her their our my your some any each every no another such both all several many few most',
  prep: 'of in on at by for from with to into onto over under about after before during since until through throughout across against among between amid around behind beside beyond despite near off out toward towards upon via within without as than like including following regarding per up down',
  pronoun: 'he she it they him her them his hers its their theirs himself herself itself themselves',
  aux: "is are was were has have had will would can could may might must shall should do does did isn't aren't wasn't weren't hasn't haven't hadn't won't wouldn't can't couldn't cannot didn't doesn't don't shouldn't it's he's she's that's there's what's who's",
  be: "is are was were be been being isn't aren't wasn't weren't",
  say: 'said says say saying told tells tell added adds reported reports announced announces wrote writes tweeted confirmed confirms noted notes explained explains stated states according acknowledged disclosed testified recalled recounted',
  verb: 'began became broke brought built bought came caught chose cut dealt died drew drove fell felt fought found flew gave got grew held hit hurt kept knew laid led left lent lost made meant met paid put quit ran read rose sank sat saw sent set shook shot showed shut slid spent spoke spread stood stole struck swept swore took taught thought threw tore understood went withdrew woke won wore plans expects faces remains includes shows wants needs makes takes comes goes gets seeks aims hopes calls runs leads holds keeps gives sees means becomes begins believes warns urges offers marks costs follows lives works appears seems allows helps requires owns stands sits continues suggests claims argues puts turns provides covers uses brings ends starts opens features stars serves plays carries contains rises falls grows wins loses faces tells says employs operates raises hit remain include show want need make take seek aim hope call hold keep give mean become begin believe warn urge offer live work appear seem allow help require own stand continue suggest claim argue provide cover use bring begun spent come go rose sold bid beat fled swam swung sued feared hosts houses oversees supports represents faces targets',
  adverb:
    'also now then soon again already still later earlier once twice never ever often always perhaps just even only not yesterday today tomorrow tonight meanwhile however instead here there too yet far almost nearly',
  negation:
    'no not never neither nor none nobody nothing nowhere without hardly barely scarcely rarely seldom cannot refused denied denies deny failed fails fail unable',
  hedge:
    'may might could would should perhaps possibly probably likely unlikely alleged allegedly reportedly apparently suspected purported purportedly believed thought seemingly potentially presumably claimed claims claim appears appeared seems seemed suggests suggested',
  condition: 'if unless provided whether until except only assuming lest but although though while whereas despite',
  comparison:
    'than compared versus against while whereas but although though despite unlike rather more less fewer higher lower better worse larger smaller bigger as from',
  day: 'monday tuesday wednesday thursday friday saturday sunday yesterday today tomorrow tonight week weekend month year morning afternoon evening night last next this late early earlier later mon tue wed thu fri sat sun',
  month:
    'january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec',
  official:
    'police officials official authorities spokesman spokeswoman spokesperson prosecutors investigators ministry minister department agency office company council court documents firefighters statement report reports state media agencies coroner sheriff military army navy commission committee records sources detectives officers bank bureau institute university airline governor mayor chief military regulator regulators',
  claim:
    'should must could would will may might likely unlikely expected expects expect forecast forecasts predict predicts predicted hope hopes hoped fear fears feared think thinks believe believes best worst great good bad wonderful terrible proud happy sad disappointed unfair wrong right accused accuses alleged allegedly blamed blames claim claims claimed lied corrupt guilty deserve deserves important need needs shocking unacceptable disgraceful unprecedented lie liar criminal terrorist terrorists suspected suspect suspects illegal illegally deliberately i we my our you if possible possibly probably perhaps plan plans intend intends going aims estimates estimated apparently reportedly maybe can want wants wanted',
  speaker:
    'analysts analyst experts expert economists economist critics critic witnesses witness people residents researchers scientists lawyers attorney lawyer supporters opponents observers insiders executives officials traders investors',
  deed: 'killed shot stabbed raped robbed stole attacked assaulted abused murdered beat bombed tortured abducted kidnapped hit bribed embezzled cheated hacked leaked forged threatened poisoned looted burned torched plotted conspired lied fled killing shooting stabbing raping stealing attacking assaulting abusing murdering bombing torturing abducting hitting bribing cheating hacking threatening poisoning plotting fired struck harassed molested groped punched choked strangled drove sold smuggled trafficked laundered misled deceived violated broke',
  bound:
    'about around nearly almost roughly approximately least most under over below above up fewer less more some only between exceeding',
  pair: 'both either neither between not whether',
  first:
    "i we me us my our mine ours myself ourselves i'm i've i'd i'll we're we've we'd we'll you your yours you're you've you'll",
  subordinator: 'after before when while as because since although though once where until if unless whereas so',
} as const;
