import type { Field } from './field.js';

export const CONFLICT: Field = {
  id: 'conflict',
  name: 'Conflict',
  yes: [
    'Troops fought rebels near the border, and at least 12 soldiers were killed by shelling.',
    'A suicide bomber blew himself up at a checkpoint, killing five people and wounding twenty.',
  ],
  strong: `war zone, warfare, civil war, battle for, battlefield, frontline, front line, ceasefire, cease-fire, truce, armistice, insurgent, insurgents, insurgency, rebel, rebels, rebellion, guerrilla, guerrillas, militant, militants, militia, militias, militiamen, gunmen, gunman, soldier, soldiers, troops, U.S. troops, U.S. forces, US forces, coalition forces, coalition troops, ground troops, airstrike, airstrikes, air strike, air strikes, air raid, air raids, bombardment, shelling, shelled, mortar, mortars, artillery, rocket-propelled, grenade, grenades, roadside bomb, roadside bombs, car bomb, car bombs, car bombing, suicide bomber, suicide bombers, suicide attack, suicide bombing, bombing, bombings, bomb attack, ambush, ambushed, casualties, death squad, hostage, hostages, beheaded, beheading, behead, captors, kidnappers, abducted, abductors, massacre, atrocities, war crimes, war criminal, prisoners of war, occupation forces, invasion, invaded, siege, offensive against, counterinsurgency, warlord, warlords, no-fly zone, checkpoint, convoy, stronghold, strongholds, sniper, snipers`,
  plain: `war, wars, conflict, fighting, fight, fighters, clashes, clashed, clash, attack, attacks, attacked, attackers, bomb, bombs, blast, blasts, explosion, explosions, explosives, exploded, killed, killing, killings, wounded, wounding, dead, violence, violent, military, army, armed, armed forces, raid, raids, raided, troops, weapons, weapon, gunfire, gunfight, shot dead, opened fire, firefight, enemy, peace, peace talks, peace deal, peace process, commander, commanders, general, deployed, deployment, security forces, deadly, terror, patrol, assault, mission, targeted, destroyed, captured, seized, kill, attacker, attacking`,
  weak: `security, forces, killing, wounds, victims, died, death, city, province, border, operation, threat, capital, spokesman, northern, southern, base, battle, battles, battled, strike, strikes, fire`,
  parts: [
    {
      id: 'terrorism',
      name: 'Terrorism',
      yes: ['Al Qaeda claimed the train bombings, and police raised the terror alert after the attacks.'],
      strong: `terrorism, terrorist, terrorists, terror attack, terror attacks, terror suspect, terror suspects, terror alert, counter-terrorism, counterterrorism, anti-terror, anti-terrorism, Al Qaeda, Al-Qaeda, al-Qaida, al Qaeda, Qaeda, Qaida, Osama bin Laden, bin Laden, Zarqawi, al-Zarqawi, Abu Musab al-Zarqawi, Zawahri, Jemaah Islamiyah, Abu Sayyaf, Lashkar-e-Taiba, Islamic State, ISIS, ISIL, Sept. 11 attacks, Sept. 11, September 11, 9/11, 11 September attacks, Madrid bombings, Bali bombing, July 7 bombings, Lockerbie, hijacker, hijackers, hijacked, jihad, jihadist, jihadists, Guantanamo, Guantanamo Bay, Red Brigades, ETA, IRA, Beslan, school siege, Tawhid and Jihad, extremist, extremists`,
      plain: `attack, plot, suspects, suspected, terror, threats, alert, claimed responsibility, cell, cells, videotape`,
      weak: `threat`,
    },
    {
      id: 'weapons',
      name: 'Weapons',
      yes: ['Iran said it would go on enriching uranium, and inspectors fear it seeks a nuclear bomb.'],
      strong: `nuclear weapon, nuclear weapons, nuclear programme, nuclear program, nuclear bomb, nuclear arms, nuclear test, nuclear ambitions, nuclear arsenal, nuclear talks, atomic bomb, uranium enrichment, enriched uranium, enriching uranium, enrichment, plutonium, weapons of mass destruction, WMD, chemical weapons, biological weapons, ballistic missile, ballistic missiles, cruise missile, missile, missiles, missile defence, missile defense, missile test, warhead, warheads, arms control, arms race, arms embargo, arms deal, disarmament, disarm, nonproliferation, non-proliferation, proliferation, Nuclear Non-Proliferation Treaty, weapons inspectors, landmine, landmines, cluster bombs, drone strike, drone strikes, fighter jet, fighter jets, F-16, F-35, warship, warships, submarine, aircraft carrier, destroyer, tank battalion, AK-47, stockpile of weapons`,
      plain: `nuclear, weapons, arms, arsenal, atomic, rocket, jets, navy, tanks, inspectors, uranium, warplanes, helicopter gunship, armed`,
    },
    {
      id: 'military',
      name: 'Armed forces',
      yes: ['The Pentagon will send 3,000 more Marines, the Army said, as commanders asked for reinforcements.'],
      strong: `Pentagon, Marines, marine corps, U.S. Army, US Army, U.S. military, US military, Royal Navy, air force, Army Reserve, National Guard, infantry, battalion, brigade, regiment, paratroopers, Black Watch, special forces, Navy Seals, Nato, NATO, defense secretary, Defense Secretary, defence minister, defense minister, Ministry of Defence, MoD, Defense Department, conscription, draft dodgers, Abu Ghraib, court martial, court-martial, court-martialed, prisoner abuse, Rumsfeld, warplane, warplanes, troop withdrawal, reservists, serviceman, servicemen, sergeant, corporal, lieutenant, colonel, military coup, military base`,
      plain: `military, army, navy, marine, command, troops, deployed, defence, defense, withdrawal, combat, uniform, recruits, personnel, helicopter, fleet`,
      weak: `veterans, general, officer, officers`,
    },
    {
      id: 'peace',
      name: 'Peace talks',
      yes: ['The government and the rebels signed a peace accord that ends twenty years of civil war.'],
      strong: `peace agreement, peace accord, peace accords, peace treaty, peace plan, peace negotiations, peace talks, peace process, peace deal, power-sharing, mediator, mediators, mediation, demobilise, demobilize, reconciliation, lay down arms, laid down their arms, prisoner exchange, withdrawal of troops, pullout, disengagement plan, amnesty, hostages freed, hostages released`,
      plain: `truce, negotiate, negotiator, withdraw, freed, hostages released`,
      weak: `talks, pact, accord`,
    },
  ],
};
