import type { Field } from './field.js';

export const LAW: Field = {
  id: 'law',
  name: 'Law and crime',
  yes: [
    'A jury found him guilty of manslaughter, and the judge sentenced him to eight years in prison.',
    'Police arrested two men on suspicion of robbery after a raid on a house.',
  ],
  strong: `crime, crimes, criminal, criminals, police, policeman, policemen, police officer, police officers, detectives, detective, arrested, arrest, arrests, suspect, suspects, charged with, criminal charges, pleaded guilty, pleaded not guilty, pled guilty, guilty plea, plea bargain, convicted, conviction, convictions, sentenced, sentence, sentencing, acquitted, acquittal, prosecutor, prosecutors, prosecution, prosecuted, defendant, defendants, defence lawyer, defense lawyer, defense attorney, lawyer, lawyers, attorney, attorneys, barrister, solicitor, judge, judges, jury, juror, jurors, court, courts, court heard, courtroom, trial, magistrate, magistrates, Crown Court, Old Bailey, High Court, appeals court, Court of Appeal, appeal court, federal court, district court, grand jury, indicted, indictment, testify, testified, testimony, witness, witnesses, bail, custody, jail, jailed, prison, prisons, prisoner, prisoners, inmate, inmates, parole, probation, felony, misdemeanor, lawsuit, lawsuits, sued, suing, plaintiff, plaintiffs, injunction, subpoena, verdict, extradition, extradited, alleged, allegedly, legal action, legal`,
  plain: `law, laws, charge, charges, charged, guilty, innocent, investigation, investigators, investigating, investigate, victim, victims, officers, officer, accused, case, appeal, evidence, justice, ruling, ruled, offence, offences, offense, offenses, illegal, unlawful, legally, settlement, damages, complaint, sheriff, deputies, patrol, gun, knife, weapon, handcuffs, county, cell, escaped, attorney general, statute, litigation, filed, suspicion, questioned, FBI, Scotland Yard, Interpol, forensic, stolen, robbed, theft, police, suspected, allege`,
  weak: `man, woman, told, found, dead, body, incident, home, released, house, street, year-old, aged, denied, claims, death, family, life, held, car, claiming, compensation, hearing`,
  parts: [
    {
      id: 'violent-crime',
      name: 'Violent crime',
      yes: ['A man was shot dead outside a bar, and police charged his brother with murder.'],
      strong: `murder, murdered, murders, murderer, homicide, homicides, manslaughter, killer, stabbed, stabbing, strangled, shooting spree, mass shooting, shooter, gunshot wound, gunshot wounds, gun crime, knife crime, rape, raped, rapist, sexual assault, sexually assaulted, sexual abuse, child abuse, paedophile, pedophile, molested, molestation, kidnapped, abducted, assault, assaulted, domestic violence, arson, arsonist, serial killer, bludgeoned, dismembered, gang member, gang members, gangs, gang, death row, death penalty, executed, execution, lethal injection, hitman, honour killing, human trafficking, attacker, Scott Peterson, Laci Peterson`,
      plain: `killed, killing, shot, shooting, stab, attack, attacked, death, gunman, beaten, violence, wounds, strangling, suicide, missing, fatally, kill, wounded, wounding, kidnap, kidnapping`,
      weak: `body`,
    },
    {
      id: 'fraud',
      name: 'Fraud, theft and drugs',
      yes: ['The thieves stole jewels worth millions, while a drug smuggler was caught with cocaine.'],
      strong: `fraud, fraudulent, fraudster, embezzled, embezzling, theft, thefts, thief, thieves, robbery, robberies, robbers, robber, burglar, burglars, burglary, burglaries, heist, stole, bribe, bribes, bribery, money laundering, extortion, blackmail, forgery, counterfeit, smuggling, smuggler, smugglers, drug trafficking, drug dealer, drug dealers, drug lord, drug smuggling, cocaine, heroin, cannabis, marijuana, methamphetamine, ecstasy tablets, mafia, mobster, organised crime, organized crime, racketeering, Ponzi, shoplifting, looting, looters, conspiracy, swindle, perjury, obstruction of justice, drunken driving, drink-driving, contempt of court, Martha Stewart`,
      plain: `stolen, stealing, robbed, scam, corruption, illegal, loot, raid, seized, conspired, trafficking, jewels, gambling`,
      weak: `drugs`,
    },
    {
      id: 'courts',
      name: 'Courts and rights',
      yes: ['The Supreme Court ruled that holding suspects without trial breaches their human rights.'],
      strong: `Supreme Court, Law Lords, law lords, European Court of Human Rights, European Court of Justice, International Court of Justice, war crimes tribunal, tribunal, Chief Justice, Justice Department, constitutional court, civil liberties, civil rights, human rights, human rights act, habeas corpus, due process, freedom of speech, free speech, First Amendment, privacy law, libel, defamation, libel case, copyright infringement, patent infringement, injunction, class-action, class action, wrongful death, custody battle, same-sex marriage, gay marriage, capital punishment, ACLU, Liberty, detention without trial, house arrest, control orders, Belmarsh, legal aid, judicial, judiciary, Rehnquist, Antonin Scalia, legal challenge, judicial review, Michael Jackson trial, Saddam trial, jurisdiction, wiretap, wiretapping`,
      plain: `ruling, ruled, constitutional, unconstitutional, appeal, appeals, overturned, upheld, detention, justices, petition, detainees, detainee, constitution`,
      weak: `rights, legal`,
    },
    {
      id: 'policing',
      name: 'Police and prisons',
      yes: ['The chief constable wants more officers on the beat, and inmates rioted in an overcrowded jail.'],
      strong: `policing, chief constable, police force, police chief, police department, Metropolitan Police, Met Police, constable, constables, riot police, speed cameras, CCTV, antisocial behaviour, anti-social behaviour, asbo, Asbos, curfew, prison service, prison officers, prison riot, jailbreak, prison escape, overcrowding, young offenders, reoffending, rehabilitation of offenders, stop and search, tear gas, Taser, Border Patrol, customs officers, gun control, gun laws, hate crime, inquest, coroner, post-mortem, neighbourhood watch, LAPD, NYPD, Drug Enforcement Administration, CIA leak`,
      plain: `patrols, officers, raids, cells, surveillance, custody, inquiry, escape, police, escaped`,
    },
  ],
};
