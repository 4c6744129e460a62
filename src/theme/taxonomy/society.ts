import type { Field } from './field.js';

export const SOCIETY: Field = {
  id: 'society',
  name: 'Society',
  yes: [
    'Charities say more families with children live in poverty, and the elderly feel alone.',
    'The church will let women become bishops after years of debate among Anglicans.',
  ],
  strong: `charity, charities, volunteers, voluntary sector, social workers, social worker, social services, community leaders, poverty, inequality, discrimination, equality, homelessness, homeless people, lottery winner, demographic, census, sociologist, generation gap, household income, living standards, philanthropist, philanthropy, non-profit, nonprofit, fundraiser, fundraising, campaigners, activists, activism`,
  plain: `community, communities, social, society, families, family, children, child, parents, women, elderly, pensioners, older people, young people, youth, teenagers, teenage, citizens, campaign, neighbourhood, neighborhood, neighbours, donations, donated, volunteer, welfare, benefits, rights, household, households, wedding, lifestyle, generation, mothers, fathers, mother, father, survey found, people's, town, towns, campaigning`,
  weak: `people, group, groups, local, live, home, life, men, age, aged, daughter, son, friends, public, old, year-old, say, feel, house, survey, residents, population`,
  parts: [
    {
      id: 'religion',
      name: 'Religion',
      yes: ['The Pope said Mass in St Peter’s Square, and bishops prayed with Muslim and Jewish leaders.'],
      strong: `religion, religions, religious, church, churches, Catholic, Catholics, Roman Catholic, Protestant, Anglican, Anglicans, Episcopal, Orthodox Church, evangelical, Baptist, Mormon, Mormons, Christian, Christians, Christianity, Islam, Koran, Quran, Bible, Judaism, synagogue, rabbi, rabbis, imam, Hindu, Hindus, Hinduism, Buddhist, Buddhists, Sikh, Sikhs, temple, monastery, monks, monk, nun, nuns, priest, priests, bishop, bishops, archbishop, Archbishop of Canterbury, Rowan Williams, cardinal, cardinals, pope, Pope Benedict, Pope Francis, Pope John Paul II, Vatican, papal, pontiff, pilgrims, pilgrimage, hajj, Ramadan, Easter Sunday, prayer, prayers, worship, worshippers, congregation, clergy, clergyman, sermon, atheist, faith groups, blasphemy, theology, theologian, Scientology, Jesus, God, saints, canonised, headscarf, headscarves, hijab`,
      plain: `faith, spiritual, holy, sacred, cathedral, Jewish, Jews, Muslim, Muslims, Mass, pray, preacher, cult, sect, soul`,
    },
    {
      id: 'migration',
      name: 'Migration',
      yes: ['Asylum seekers crossed by boat, and ministers want tighter controls on immigration.'],
      strong: `immigration, immigrant, immigrants, illegal immigrants, migrant, migrants, migration, asylum, asylum seekers, asylum-seekers, deportation, deported, deport, naturalisation, citizenship test, work permits, visa, visas, border crossing, people smugglers, human smuggling, green card, undocumented, detention centre, multicultural, multiculturalism, Immigration and Customs, economic migrants`,
      plain: `border, refugees, refugee, citizenship, foreigners, settled, passport, passports, minority, minorities, ethnic`,
    },
    {
      id: 'equality',
      name: 'Equality',
      yes: ['Gay couples will be able to marry, and firms must report the pay gap between women and men.'],
      strong: `gay rights, gay couples, gay marriage, same-sex, lesbian, lesbians, homosexual, homosexuals, homosexuality, transgender, LGBT, racism, racist, racial, race relations, feminist, feminists, feminism, gender, gender equality, sexism, sexist, women's rights, pay gap, glass ceiling, disabled people, disability rights, ageism, affirmative action, segregation, Black Lives Matter, Martin Luther King, civil partnership, civil partnerships, civil unions, antisemitism, anti-Semitism, Islamophobia, suffragettes, hate speech`,
      plain: `gay, gays, minorities, black, blacks, ethnic, prejudice, bias, disabled, harassment, bullying, women`,
      weak: `equal`,
    },
    {
      id: 'family',
      name: 'Family and home life',
      yes: ['More parents share childcare, and the divorce rate has fallen as couples marry later.'],
      strong: `parenting, parenthood, childcare, child care, motherhood, fatherhood, single mothers, lone parents, stepfather, stepmother, adoption, adopted, foster care, foster parents, maternity leave, paternity leave, divorce rate, marriage, marriages, married couples, weddings, birth rate, ageing population, aging population, grandparents, grandmother, siblings, twins, babysitter, housework, household chores, dating, matchmaking, pets, dog owners, puppy, puppies, kittens, gardening, gardeners, retirement, nursing mother, obituary, funeral`,
      plain: `marry, married, husband, wife, kids, baby, divorce, divorced, spouse, relatives, dog, dogs, cat, cats, garden, childhood, toddler, mom, mum, dad`,
      weak: `couple, couples`,
    },
    {
      id: 'housing',
      name: 'Housing and cities',
      yes: ['The council will build affordable homes as rents rise and families wait for social housing.'],
      strong: `affordable housing, social housing, council houses, council homes, public housing, housing association, housing shortage, homelessness, rough sleepers, slum, slums, shanty town, eviction, evicted, squatters, urban planning, town planning, planning permission, regeneration, gentrification, city dwellers, zoning, key workers, tower blocks, rent control`,
      plain: `housing, rent, estate, estates, tenants, neighbourhoods, shelter, suburb, suburbs, suburban, urban, rural`,
      weak: `homes`,
    },
    {
      id: 'charity',
      name: 'Charity and giving',
      yes: ['The charity appeal raised two million pounds from donations, with volunteers selling badges.'],
      strong: `charity appeal, charitable, charity event, charity concert, donation, donations, donors, donated, fundraising, Comic Relief, Red Nose Day, Children in Need, Bill and Melinda Gates Foundation, Save the Children, Christian Aid, appeal fund, Disasters Emergency Committee, Salvation Army, food bank, food banks, soup kitchen, benefit concert, relief fund`,
      plain: `appeal, raise money, raised money, foundation, proceeds`,
    },
  ],
};
