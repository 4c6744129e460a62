import type { Field } from './field.js';

export const ECONOMY: Field = {
  id: 'economy',
  name: 'Economy',
  yes: [
    'The economy grew 0.6 percent in the second quarter, the statistics office said.',
    'Consumer confidence fell to its lowest in a year as households worried about jobs and prices.',
  ],
  strong: `economist, economists, macroeconomic, gross domestic product, GDP, gross national product, GNP, GNP growth, economic growth, economic recovery, economic policy, recession, recessionary, economic slowdown, stagflation, soft landing, industrial production, industrial output, factory orders, durable goods, durables, consumer spending, consumer confidence, business confidence, leading indicators, leading economic indicators, purchasing managers, statistics office, Office for National Statistics, Statistics Canada, Federal Statistics Office, Commerce Department, seasonally adjusted, unadjusted, economic indicators, OECD, International Monetary Fund, IMF, World Bank, Group of Seven, G7, G-7, Group of Five, finance minister, finance ministers, finance ministry, Treasury Secretary, economic planning agency, economics ministry, household spending, private consumption, National Institute, year-on-year, preliminary figures, revised figures, capacity utilization, business inventories, productivity growth, Bundesbank report, economic outlook, Keynesian`,
  plain: `economy, economies, economic, growth rate, slowdown, downturn, upturn, output, productivity, forecast growth, domestic demand, exports, imports, fiscal, macro, stimulus, austerity, contraction, expansion, Treasury, monthly, statistics, data, surge, annual rate, revised, indicator, indicators, rebound, sluggish, weaker, demand, orders, inventories, boom, spending, currency reform, developing countries, industrialised, industrialized, debtor nations, creditor, Baker, Stoltenberg, Miyazawa, Lawson, Snow, Eichel, Sarkozy, Tanigaki, compared with, percentage points, industrial, production, productive, imported, importer, indicate, booming, revision, statistical`,
  weak: `rate, rates, rise, rose, fall, fell, increase, decline, declined, index, figures, month, February, January, percent, pct, per cent, year, quarter, forecasts, prices, government, record, adjusted, earlier, growth, rising, falling, declining, adjustment, pricing`,
  parts: [
    {
      id: 'inflation',
      name: 'Prices and inflation',
      yes: ['Consumer prices rose 0.3 percent in March, taking annual inflation to 2.4 percent.'],
      strong: `inflation, inflationary, disinflation, deflation, deflationary, hyperinflation, consumer prices, consumer price index, consumer price, CPI, retail price index, RPI, wholesale prices, wholesale price index, producer prices, producer price index, PPI, WPI, cost of living, price stability, core inflation, price pressures, food prices`,
      plain: `price rises, price index, price increases, annual inflation, base year, food and energy, index base`,
    },
    {
      id: 'central-banks',
      name: 'Central banks and rates',
      yes: [
        'The Federal Reserve left interest rates unchanged, and its chairman signalled a rise in June.',
        'The Bank of England gave the money market 120 mln stg of assistance.',
      ],
      strong: `central bank, central banks, central bank governor, interest rate, interest rates, Federal Reserve, the Fed, Fed chairman, Fed funds, federal funds, Federal Open Market Committee, FOMC, Bank of England, Monetary Policy Committee, MPC, European Central Bank, ECB, Bank of Japan, BOJ, Bundesbank, Bank of France, Bank of Italy, Bank of Spain, Reserve Bank, Reserve Bank of India, Reserve Bank of Australia, Swiss National Bank, Riksbank, Bank of Canada, Bank Negara, People's Bank of China, Alan Greenspan, Greenspan, Bernanke, Volcker, Paul Volcker, Mervyn King, Eddie George, Trichet, Duisenberg, Yellen, Powell said, Lagarde, Draghi, Poehl, Sumita, Leigh-Pemberton, monetary policy, monetary, monetary easing, monetary tightening, rate cut, rate cuts, rate hike, rate hikes, rate rise, rate increase, quarter-point, basis points, discount rate, prime rate, base rate, base rates, lending rate, Lombard rate, repo rate, repurchase agreement, repurchase pact, repurchase pacts, repurchase agreements, customer repurchase, overnight rate, call money, key rate, money supply, money stock, M-0, M-1, M-2, M-3, M0, M1, M2, M3, money growth, M-1 money, sterling M3, broad money, bank reserves, reserve requirements, minimum reserve, monetary base, free reserves, net borrowed reserves, discount window, money market shortage, money market assistance, money market deficit, open market, liquidity shortage, quantitative easing, prime lending, cuts prime, raises prime, band one, band one bills, system repurchases, draining reserves, matched sales`,
      plain: `rates, Fed, tightening, easing, liquidity, borrowing costs, policymakers, policymaker, hike, money market, Treasury bill, certificates of deposit, tender, assistance, bills in band, pct base, deposits, credit policy, overnight, rediscount, inject, injects, injected, drain, customer repos, governor, shortage, stg help, eased`,
      weak: `bank, reserves, ease, tighten, points, banking`,
    },
    {
      id: 'trade',
      name: 'Trade',
      yes: ['The trade deficit widened as imports rose, and Washington threatened tariffs on Japanese goods.'],
      strong: `trade deficit, trade surplus, trade gap, trade balance, trade talks, trade war, trade dispute, trade bill, trade barriers, trade barrier, trade sanctions, trade minister, trade negotiator, trade representative, trade policy, trade friction, trade relations, trade agreement, trade pact, free trade, free-trade, world trade, tariff, tariffs, import duties, import duty, import quotas, import quota, quotas, export subsidies, protectionist, protectionism, anti-dumping, antidumping, dumping duties, countervailing, World Trade Organisation, World Trade Organization, WTO, GATT, General Agreement on Tariffs, NAFTA, Uruguay Round, Doha, Yeutter, Clayton Yeutter, Zoellick, MITI, Lighthizer, most favoured nation, balance of trade, current account, current-account, balance of payments, invisible earnings, visible trade, merchandise trade, unfair trade, retaliatory, retaliation, semiconductor pact, market access, EC agriculture, Common Agricultural Policy, export restraint, Gephardt, omnibus trade, Smoot-Hawley, bilateral trade, CIF, fob, customs union`,
      plain: `trade, exports, imports, exporters, importers, exporter, export, import, imported, exported, customs, surplus, deficit, goods, bilateral, quota, duties, dumping, Japanese, Tokyo, concessions, sanctions, subsidies, subsidy, trading partner, trading partners, embargo, yen appreciation, negotiators, trading, exporting, negotiate, retaliate`,
    },
    {
      id: 'jobs',
      name: 'Jobs',
      yes: ['Unemployment fell to 4.1 percent as employers added 210,000 jobs, the Labor Department said.'],
      strong: `unemployment, unemployment rate, jobless, jobless claims, joblessness, payrolls, nonfarm, non-farm, nonfarm payrolls, labour market, labor market, Labor Department, Labour Ministry, claimant count, job creation, job growth, new jobs, unemployed, average earnings, full employment, wage growth, labour force, labor force, labour shortage`,
      plain: `employment, jobs, employers, out of work, workers, vacancies, hiring, wages, earnings growth`,
    },
    {
      id: 'public-finances',
      name: 'Public finances and tax',
      yes: ['The chancellor cut taxes in the budget though public borrowing is set to rise to 3 percent of GDP.'],
      strong: `budget deficit, budget surplus, federal budget, public borrowing, government borrowing, public debt, national debt, sovereign debt, debt rescheduling, foreign debt, debt relief, external debt, government spending, public spending, public finances, fiscal policy, fiscal deficit, tax cuts, tax cut, tax increase, tax increases, tax reform, income tax, value added tax, VAT, sales tax, corporate tax, stability pact, Stability and Growth Pact, Maastricht, Paris Club, debt crisis, debt ceiling, bailout, bail-out, rescue package, privatization, privatisation, privatise, state-owned, nationalisation, Treasury bonds, PSBR, tax revenues, Brazilian debt, creditor banks, commercial bank creditors, interest payments, Cruzado, tax receipts, welfare spending`,
      plain: `budget, deficit, deficits, tax, taxes, taxation, taxpayers, borrowing, debt, debts, spending cuts, revenues, deregulation, reforms, surplus, rescheduling, refinancing, moratorium, creditors, state enterprises, subsidy`,
    },
    {
      id: 'development',
      name: 'Development',
      yes: ['The World Bank will lend $200 million to fight poverty and build rural roads in Mali.'],
      strong: `developing world, emerging economies, emerging market, emerging markets, poverty reduction, microfinance, microcredit, Asian Development Bank, African Development Bank, structural adjustment, debt forgiveness, least developed, economic development, Inter-American Development Bank`,
      plain: `World Bank, poverty, loan agreement, development bank, infrastructure, rural, developing nations, per capita`,
    },
    {
      id: 'foreign-reserves',
      name: 'Reserves and exchange policy',
      yes: ['Norway’s foreign exchange reserves rose to 74 billion crowns in May, the central bank said.'],
      strong: `foreign exchange reserves, foreign reserves, official reserves, gold reserves, gold and foreign, foreign currency reserves, gold and currency reserves, reserve assets, reserve position in the IMF, special drawing rights, SDR, SDRs, capital account, capital flows, capital controls, exchange controls, exchange-rate policy, Louvre accord, Plaza accord, Paris accord, currency intervention, intervened, intervention, devaluation, devalue, devalued, revaluation, revalue, currency peg, pegged, European Monetary System, EMS, exchange rate mechanism, single currency, eurozone, euro zone, currency union`,
      plain: `reserves, reserve, foreign exchange, foreign currency, exchange rate, exchange rates, crowns, guilders, convertible, Special Drawing Rights`,
    },
  ],
};
