import type { Field } from './field.js';

export const POLITICS: Field = {
  id: 'politics',
  name: 'Politics',
  yes: [
    'The prime minister told MPs that the government would not change the law before the election.',
    'Senators voted down the bill, and the president promised a veto.',
  ],
  strong: `politics, political, politician, politicians, politically, prime minister, prime minister's, premier said, cabinet minister, cabinet ministers, cabinet reshuffle, home secretary, foreign secretary, health secretary, education secretary, defence secretary, deputy prime minister, chancellor of the exchequer, shadow chancellor, shadow home secretary, government policy, government plans, coalition government, opposition leader, opposition parties, ruling party, lawmaker, lawmakers, legislator, legislators, legislature, legislation, legislative, parliament, parliamentary, congressional, congressman, congresswoman, senator, senators, senate, governor, mayor, mayoral, councillor, councillors, constituency, constituencies, constituents, ballot, ballots, referendum, plebiscite, democracy, democratic process, left-wing, right-wing, leftist, rightist, centrist, centre-right, centre-left, conservatism, liberalism, populist, populism, socialist, communists, policy-making, policymaking, manifesto, lobbying, lobbyist, lobbyists, partisan, bipartisan, spin doctor, spin doctors, think tank, whip, whips, impeachment, impeach, attorney general, civil servants, civil service, civil servant, Whitehall, statesman, downing street`,
  plain: `government, governments, government's, minister, ministers, ministry, president, presidency, presidential, policy, policies, party, parties, leader, leaders, leadership, vote, votes, voted, voting, voters, voter, bill, law, laws, reform, reforms, debate, opposition, campaign, campaigning, elected, secretary, cabinet, chancellor, official, officials, authority, administration, state, council, councils, local authorities, local government, public services, amendment, amendments, proposals, coalition, democratic, democracy, liberal, conservative, republic, constitution, constitutional, critics, speech, pledge, pledged, promise, promised, resign, resignation, quit, adviser, aides, aide, allies, backbench, MP, peers, spokesman, national security, veto, pensions, immigration, asylum, ID cards, identity cards, welfare, consultation, inquiry, funding, taxpayers, scrutiny, backed, supporters, election, democrat, democrats, immigrant, immigrants, pensioner, pensioners, backbencher, legislation`,
  weak: `public, issue, issues, support, country, plan, plans, rights, decision, claims, claimed, insisted, warned, urged, accused,
    denied, people, members, member, committee, called, win, told, powers, power, independence, believe, change, should,
    must, Mr, society, urging, insist`,
  parts: [
    {
      id: 'elections',
      name: 'Elections',
      yes: ['Polls opened in a close election, and both candidates urged voters to turn out.'],
      strong: `election, elections, electoral, electorate, general election, presidential election, by-election, midterm, midterms, mid-term elections, electoral commission, election commission, polling station, polling stations, polling day, opinion poll, opinion polls, exit poll, exit polls, pollster, pollsters, polls open, candidate, candidates, candidacy, candidate for, primaries, primary election, caucus, caucuses, nominee, running mate, frontrunner, front-runner, swing state, swing states, swing voters, battleground, incumbent, landslide victory, run-off, runoff, vote count, recount, vote-rigging, vote rigging, rigged, turnout, voter registration, absentee ballots, electoral college, campaign trail, stump speech, party conference, presidential debate, televised debate, postal voting, postal votes, re-election, reelection, re-elected, reelected, ballot box, marginal seats, constituency`,
      plain: `poll, polls, vote, voters, voting, votes, rally, rallies, campaign, campaigns, party's, seats, seat, elect, convention, challenger, contest, percentage of the vote, nomination, endorsed, endorsement, elected, campaigning, campaigner, polling, voted, campaign ad, campaign ads, attack ads, won the election`,
      weak: `victory, race`,
    },
    {
      id: 'uk',
      name: 'British politics',
      yes: ['Tony Blair faced Tory anger in the Commons as Labour MPs and Lib Dem peers rebelled.'],
      strong: `Labour Party, Labour MP, Labour MPs, Labour's, Labour government, Labour, New Labour, Tory, Tories, Conservatives, Conservative Party, Conservative leader, Lib Dem, Lib Dems, Liberal Democrat, Liberal Democrats, SNP, Plaid Cymru, UKIP, UK Independence Party, BNP, Sinn Fein, DUP, Ulster Unionist, Ulster Unionists, SDLP, Respect party, Reform UK, Scottish Parliament, Scottish Executive, Welsh Assembly, Welsh assembly, Northern Ireland Assembly, Stormont, Holyrood, House of Commons, House of Lords, Commons, MPs, MSP, MSPs, peers, Westminster, Downing Street, No 10, Number 10, Chancellor Gordon Brown, Gordon Brown, Tony Blair, Blair, Mr Blair, Mr Brown, Michael Howard, Mr Howard, Charles Kennedy, Mr Kennedy, John Prescott, Prescott, Jack Straw, Mr Straw, David Blunkett, Mr Blunkett, Blunkett, Charles Clarke, Mr Clarke, Ruth Kelly, Ms Kelly, Alan Milburn, Mr Milburn, Peter Mandelson, Mandelson, Alastair Campbell, Robin Cook, Clare Short, John Reid, Geoff Hoon, Mr Hoon, Patricia Hewitt, Tessa Jowell, Ms Jowell, Alistair Darling, Peter Hain, Mr Hain, David Davis, Oliver Letwin, Liam Fox, Menzies Campbell, Margaret Thatcher, Thatcher, Mrs Thatcher, John Major, William Hague, Iain Duncan Smith, Robert Kilroy-Silk, Kilroy-Silk, George Galloway, Galloway, Ken Livingstone, Livingstone, Boris Johnson, David Cameron, Theresa May, Nick Clegg, Ed Miliband, Jeremy Corbyn, Rishi Sunak, Keir Starmer, Starmer, Nigel Farage, Farage, Alex Salmond, Jack McConnell, Gerry Adams, Ian Paisley, Paisley, IRA decommissioning, Good Friday Agreement, Brexit, Hutton report, Butler report, Lord Hutton, Lord Butler, Lord Goldsmith, Lord Chancellor, Lord Falconer, hunting ban, fox hunting, council tax, top-up fees, foundation hospitals, casinos bill, Gambling Bill, on-the-spot fines, Charter 88, Hansard, Home Office, Treasury select committee, select committee, private member's bill, Queen's Speech, John Bercow`,
      plain: `Britain, UK, British, Scottish, Welsh, Northern Ireland, Scotland, Wales, Lords, whitehall, peer, devolution, Lord, Mr, backbenchers, backbencher, crossbench, green paper, white paper, commission for racial equality, unionist, unionists, nationalist, republicans, Tory's, GPs`,
    },
    {
      id: 'us',
      name: 'American politics',
      yes: ['The White House said the president will sign the bill once the House and Senate Republicans agree.'],
      strong: `White House, Capitol Hill, Congress, House of Representatives, U.S. Senate, US Senate, Senate Judiciary Committee, Oval Office, Republican Party, Democratic Party, Republican, Republicans, Democrat, Democrats, GOP, Tea Party, Electoral College, Democratic National Convention, Republican National Convention, Democratic nominee, John Kerry, Sen. John Kerry, Kerry, John Edwards, George W. Bush, President Bush, Bush, Bush administration, Dick Cheney, Cheney, Vice President, Donald Rumsfeld, Colin Powell, Condoleezza Rice, John Ashcroft, Alberto Gonzales, Karl Rove, Ralph Nader, Nader, Howard Dean, Al Gore, Bill Clinton, Hillary Clinton, Clinton, Hillary Rodham Clinton, Ronald Reagan, Reagan, Barack Obama, Obama, President Obama, Obama administration, Joe Biden, Biden, Mitt Romney, John McCain, McCain, Sarah Palin, Palin, Donald Trump, Trump, Trump administration, Kamala Harris, Mike Pence, Nancy Pelosi, Pelosi, John Boehner, Boehner, Mitch McConnell, Harry Reid, Newt Gingrich, Michele Bachmann, Paul Ryan, Scott Walker, Chris Christie, Bernie Sanders, Ted Kennedy, Tom DeLay, Arnold Schwarzenegger, Gov. Schwarzenegger, Swift Boat, Vietnam record, Supreme Court nominee, Patriot Act, 9/11 commission, Sept. 11 commission, intelligence bill, Iran-Contra, Iran-contra, Watergate, filibuster, Gov., Sen., Rep., swing-state, state legislature, statehouse, state Senate, government shutdown, State Department, Planned Parenthood, gay marriage amendment, Blagojevich, birther, Medicare cuts, Homeland Security`,
      plain: `administration, Senate, House, Washington, D-Mass, Ohio, Florida, Pennsylvania, Wisconsin, Iowa, New Hampshire, president's, America's, Americans, entitlement, conservatives, liberals, tea party, legislators, lawmakers, U.S. President, taxpayer, red states, union rights, budget bill, pundit, pundits, legislation`,
      weak: `federal`,
    },
    {
      id: 'eu',
      name: 'European Union',
      yes: ['EU leaders meeting in Brussels backed the treaty, and MEPs will vote on the Commission in Strasbourg.'],
      strong: `European Union, EU, E.U., European Commission, European Parliament, European Council, European Community, EC ministers, EU constitution, EU summit, EU membership, EU leaders, MEP, MEPs, Brussels, Strasbourg, Barroso, Jose Manuel Barroso, Romano Prodi, Prodi, Javier Solana, Solana, Jacques Delors, Ursula von der Leyen, von der Leyen, Juncker, Tusk, Barnier, enlargement, accession talks, accession, Buttiglione, Euroscepticism, Eurosceptic, Eurosceptics, eurosceptic, Schengen, Lisbon treaty`,
      plain: `treaty, member states, commissioner, commissioners, constitution, constitutional`,
      weak: `Europe, European`,
    },
    {
      id: 'scandal',
      name: 'Scandal and ethics',
      yes: ['The minister resigned after reports that she had taken payments from lobbyists and lied to parliament.'],
      strong: `political scandal, sleaze, cover-up, ethics committee, conflict of interest, whistleblower, whistle-blower, leaked memo, leaked document, expenses scandal, campaign finance, illegal donations, slush fund, corruption scandal, special counsel, special prosecutor, independent counsel, freedom of information, visa row, nanny, visa application, perjury, oil-for-food, cronyism, nepotism`,
      plain: `scandal, corruption, corrupt, resign, resigned, allegations, donations, donors, inquiry, affair, apology, apologised, lied, gifts`,
    },
  ],
};
