import type { Field } from './field.js';

export const BUSINESS: Field = {
  id: 'business',
  name: 'Business',
  yes: [
    'The company said it would close two plants and cut costs as its chief executive steps down.',
    'The retailer will open fifty new stores after a year of strong sales.',
    'Acme Corp named a new chairman and said it had signed a contract worth 40 mln dlrs with the supplier.',
  ],
  strong: `chief executive officer, chief financial officer, CEO, CFO, board of directors, joint venture, corporate governance, subsidiary, subsidiaries, wholly-owned, wholly owned, conglomerate, multinational, headquartered, businessman, businesswoman, businessmen,
    entrepreneur, entrepreneurs, annual report, market share, cost-cutting, cut costs, steps down as, restructuring, reorganization, Chapter 11, bankruptcy protection, insolvency, administrators, receivership, letter of intent, privately held, privately-held, Fortune 500, shareholder meeting, executive vice president, managing director, Inc, Corp, PLC, Ltd, Co Ltd, GmbH, trademark, franchisee, franchisees, holding company, Forbes, Fortune magazine, BusinessWeek, Business Week, Financial Times, Wall Street Journal, Harvard Business Review, Companies House`,
  plain: `business, businesses, company, companies, firm, firms, corporate, corporation, chief executive, chairman, executive, executives, management, shareholder, shareholders, stockholder, stockholders, industry, industrial, manufacturer, manufacturers, manufacturing, supplier, suppliers, customer, customers, sales, revenue, revenues, turnover, profits, profit, profitable, loss-making, brand, brands, bankruptcy, bankrupt, creditors, layoffs, lay off, job cuts, redundancies, plant closure, contract, contracts, outsourcing, outsource, strategy, venture, ventures, investors, investor, investment, investments, consumer goods, product line, board, boardroom, consultant, consultants, accountant, accounting, auditor, auditors, restated, commercial, operations, factory, plants, distributor, wholesale, wholesaler, merchandise, launch, unit, division, owned, owner, partnership, stake, operating, products, product, marketing, competitor, competitors, rivals, costs, dlrs, mln, unveiled, undisclosed, shrs, orders, group, Co, provider, workforce, expansion, financing, financed, production, productive, operate, operated, invest, invested, investing, profitability, owning, manufacture, shareholding, contracted`,
  weak: `deal, market, growth, pay, paid, cost, buy, sell, sold, bid, offer, million, billion, bln, firm's, company's, president, spokesman, announced, expects, executives, agreement, units, terms, facility, facilities, major, largest, maker, giant, director, appointed, resigned, employees, workers, dollars, capacity, license, licensed, systems, services, service, new, price, prices, analyst, analysts, expected, assets, based, buying, buyer, buyers, selling, pricing, licensing, bidding`,
  parts: [
    {
      id: 'deals',
      name: 'Mergers and deals',
      yes: [
        'Acme Corp said it agreed to acquire its rival for $4.2 billion in cash and stock, subject to regulatory approval.',
      ],
      strong: `merger, mergers, takeover, takeovers, take-over, acquisition, acquisitions, acquirer, buyout, buy-out, leveraged buyout, hostile bid, hostile takeover, tender offer, tendered, stake in, majority stake, minority stake, controlling interest, definitive agreement, white knight, poison pill, divestiture, divest, divested, spin off, spinoff, spin-off, outstanding shares, common shares of, per share in cash, purchase price, private equity, due diligence, antitrust approval, regulatory approval, proxy fight, corporate raider, standstill agreement, acquired, acquire, acquires, acquiring, agreed in principle, Carl Icahn, Boone Pickens, Kohlberg Kravis, KKR, Blackstone, Carlyle, exchange offer, friendly offer, raises stake, cut stake, shareholder approval, stockholder approval`,
      plain: `merge, merged, merging, bidder, bidders, bidding, suitor, stake, purchase, purchased, completes, completed the sale, sale of, sell unit, offer for, shares outstanding, voting stock, regulatory, approval, undisclosed terms, terms were not disclosed, undisclosed sum, swap, disposal, dispose, partner, combine, combined company, investor group, owns, pct of, Securities and Exchange Commission, SEC filing, holding, holdings, filing, negotiations, rejected, sweetened, unsolicited, proposal, bid, bids, filed, approved, approve, negotiated, negotiating, negotiate, purchasing, combination, combining, completion, tender, owned`,
      weak: `talks, cash, parent, rival, interest in, transaction`,
    },
    {
      id: 'earnings',
      name: 'Earnings',
      yes: [
        'Fourth-quarter net profit rose 12 percent to $310 million as revenue beat forecasts, the company said.',
        'Shr 34 cts vs 29 cts. Net 5.1 mln vs 4.4 mln. Revs 88.0 mln vs 79.3 mln.',
        'Qtly div 11 cts vs 11 cts prior. Pay April 15. Record March 31.',
      ],
      strong: `earnings, net income, net profit, net loss, net earnings, operating profit, operating loss, operating income, pretax profit, pre-tax profit, pretax profits, pre-tax profits, after-tax, quarterly profit, quarterly earnings, quarterly results, first-quarter, second-quarter, third-quarter, fourth-quarter, first quarter, second quarter, third quarter, fiscal year, fiscal quarter, earnings per share, shr, shr loss, shr profit, oper shr, oper net, qtr, 1st qtr, 2nd qtr, 3rd qtr, 4th qtr, 1st half, nine mths, six mths, 12 mths, mths, revs, avg shrs, cts vs, mln vs, div, qtly div, qtly dividend, dividend, dividends, payout, stock split, prior qtr, year-ago, profit warning, earnings forecast, EBITDA, writedown, write-down, extraordinary gain, extraordinary item, discontinued operations, tax credit, tax loss carryforward, carryforward, payable, semi-annual, holders of record, bottom line, top line, better-than-expected, same-store sales, restatement, interim profit, annual profit, annual profits, full-year, half-year, record profits, share buyback, buyback, repurchase, guidance, net shr, note: net, extraordinary, provision for, shareholders equity`,
      plain: `quarter, quarterly, fiscal, results, profits, profit, loss, losses, forecast, forecasts, outlook, net, shr, cts, vs, primary, diluted, pay, record date, prior, per share, a share, pct, posted, margins, margin, charge, charges, one-time, estimates, expectations, exceeded, operating, sales rose, sales fell, year-earlier, loan loss, provision, six months, nine months, stated, dlr, gain, gains, includes, year ended, restated, operation, operate, posting, exceeding`,
      weak: `reported, rose, fell, compared, ended, results, note, dlrs, april, year, reporting`,
    },
    {
      id: 'banking',
      name: 'Banking and finance',
      yes: ['The bank raised its provisions for bad loans and will sell its insurance and credit card business.'],
      strong: `banking, bankers, banker, investment bank, investment banking, lender, lenders, commercial bank, savings bank, savings and loan, thrift, mortgage lender, credit card, credit cards, hedge fund, hedge funds, mutual fund, mutual funds, insurer, insurers, insurance, reinsurance, underwriter, underwriting, Citigroup, Citicorp, Citibank, JPMorgan, J.P. Morgan, Chase Manhattan, Bank of America, BankAmerica, Wells Fargo, Goldman Sachs, Morgan Stanley, Merrill Lynch, Lehman Brothers, Bear Stearns, Salomon Brothers, Salomon, Drexel, First Boston, Shearson, Deutsche Bank, HSBC, Barclays, Lloyds TSB, Royal Bank of Scotland, NatWest, UBS, Credit Suisse, BNP Paribas, Societe Generale, Santander, ING, AIG, Allianz, Marsh & McLennan, Marsh, Mizuho, UFJ, Sumitomo Mitsui, Mitsubishi Tokyo, Nomura, Fannie Mae, Freddie Mac, Visa, MasterCard, American Express, PayPal, bad loans, non-performing loans, accounts receivable, Lloyd's of London, Standard Chartered, Aviva, Prudential`,
      plain: `bank, banks, loan, loans, lending, credit, depositors, deposits, pension fund, premiums, policyholders, fund managers, brokerage, broker, brokers, financial services, savings, FDIC, debtors, leasing, finance, financial, securities firm, wealth management, capital, fintech, financing, lease, banking`,
    },
    {
      id: 'retail',
      name: 'Retail and consumer goods',
      yes: [
        'The supermarket chain said Christmas sales rose, while the department store lost shoppers to discounters.',
      ],
      strong: `retailer, retailers, retail sales, retailing, supermarket, supermarkets, department store, department stores, grocer, grocery, shoppers, discount chain, shopping mall, shopping centre, high street, Wal-Mart, Walmart, Target Corp, Kmart, Sears, Tesco, Sainsbury, Asda, Morrisons, Marks & Spencer, Marks and Spencer, M&S, Debenhams, Next plc, Boots, Woolworths, Carrefour, Ahold, Metro AG, Aldi, Lidl, Ikea, Home Depot, Lowe's, Costco, Best Buy, Circuit City, Toys R Us, J.C. Penney, Macy's, Federated, May Department Stores, Gap Inc, Starbucks, McDonald's, Burger King, KFC, Yum Brands, Coca-Cola, Coke, Pepsi, PepsiCo, Procter & Gamble, Gillette, Unilever, Nestle, Kraft, Danone, Cadbury, Kellogg, Heinz, Nike, Adidas, L'Oreal, Diageo, Anheuser-Busch, SABMiller, Interbrew, Heineken, Altria, Philip Morris, British American Tobacco, Krispy Kreme, Philip Green, holiday sales, Black Friday, brewer, tobacco company, toymaker, Mattel, Hasbro`,
      plain: `retail, store, stores, shops, shopping, chain, chains, outlets, consumer, consumers, franchise, discount, discounts, discounter, brands, apparel, toys, beer, cigarettes, soft drinks, snack, packaging, catalogue, mall, warehouse, shop`,
    },
    {
      id: 'media-industry',
      name: 'Media industry',
      yes: ['News Corporation and Time Warner bid for the cable group, whose advertising revenue fell.'],
      strong: `Time Warner, TimeWarner, News Corp, News Corporation, Rupert Murdoch, Murdoch, Viacom, Walt Disney Co, Disney board, Michael Eisner, Eisner, Comcast, Vivendi, Bertelsmann, Sony BMG, EMI, BSkyB, Reuters Group, Pearson, Hollinger, Conrad Black, Sumner Redstone, cable operator, cable company, advertising revenue, advertising agency, ad agency, WPP, Omnicom, Saatchi & Saatchi, newspaper group, newspaper publisher, circulation figures, media group, media company, record industry, MGM, Sirius, Clear Channel, Gannett, Dow Jones & Co`,
      plain: `advertising, advertisers, ads, media, newspaper, newspapers, magazine, cable, publishing, subscribers, circulation`,
    },
    {
      id: 'property',
      name: 'Property',
      yes: ['House prices fell for a third month as mortgage approvals slowed, the estate agents’ survey showed.'],
      strong: `real estate, house prices, home prices, housing market, property market, estate agents, estate agent, realtor, realtors, homebuilder, homebuilders, housebuilder, landlord, landlords, mortgage approvals, mortgages, office space, housing bubble, property developer, Nationwide survey, Halifax, first-time buyers, homebuyers, construction company, home sales, housing starts, building permits, commercial property`,
      plain: `property, properties, mortgage, tenants, rents, rent, lease, leased, developer, developers, construction, home loans, housing, building`,
    },
    {
      id: 'companies',
      name: 'Manufacturers',
      yes: ['Boeing and General Motors will build the parts at a new factory in Ohio.'],
      strong: `automaker, automakers, carmaker, carmakers, car maker, auto maker, General Motors, GM, Ford Motor, Ford, Chrysler, DaimlerChrysler, Daimler, Volkswagen, VW, BMW, Mercedes, Audi, Porsche, Opel, Saab, Volvo, Fiat, Renault, Peugeot, Nissan, Toyota, Honda, Mazda, Mitsubishi Motors, Hyundai, Kia, Tesla, Rover, MG Rover, Jaguar, Land Rover, Boeing, Airbus, EADS, Lockheed Martin, Lockheed, Northrop, Raytheon, BAE Systems, Rolls-Royce, General Electric, GE, Siemens, Philips, Honeywell, United Technologies, Caterpillar, Deere, 3M, DuPont, Du Pont, Dow Chemical, BASF, Bayer, ICI, ThyssenKrupp, Alstom, Bombardier, Textron, Tyco, Delphi, Goodyear, Michelin tyres, Parmalat, Enron, WorldCom, Kodak, Eastman Kodak, Polaroid, Xerox, Weyerhaeuser, Georgia-Pacific, Monsanto, Union Carbide, Allied-Signal, USX, Bethlehem Steel`,
      plain: `assembly line, factories, car sales, vehicle sales, chemical company, chemicals, aerospace, defence contractor, defense contractor, machinery, tyres, tires, textile, textiles, apparel maker, equipment maker, steelmaker, plant, produce, appliances, recall, producing, steelmaking, manufacture`,
    },
    {
      id: 'workplace',
      name: 'Labour and work',
      yes: ['Union members walked out over pay, and management threatened to lock out workers at the factory.'],
      strong: `trade union, trade unions, labor union, labour union, union members, collective bargaining, industrial action, walkout, walked out, picket, picketing, pay dispute, pay talks, union leaders, United Auto Workers, UAW, Teamsters, AFL-CIO, TUC, wildcat strike, wage increase, overtime pay, stoppage, labour dispute, labor dispute, redundancy, severance, minimum wage, working hours, pay rise`,
      plain: `union, unions, strike, strikes, wages, wage, salary, salaries, bonus, bonuses, pension, pensions, retirement plan, staff, jobs, hire, hiring, employer, employers, employee, workforce, workplace, dismissed, laid off`,
    },
    {
      id: 'corporate-fraud',
      name: 'Corporate wrongdoing',
      yes: ['Regulators accused the former chief executive of accounting fraud and insider trading.'],
      strong: `accounting fraud, accounting scandal, insider trading, insider dealing, securities fraud, Sarbanes-Oxley, Bernie Ebbers, Ebbers, Kenneth Lay, Jeffrey Skilling, Skilling, Dennis Kozlowski, Kozlowski, Martha Stewart, Eliot Spitzer, Spitzer, Madoff, Ivan Boesky, Boesky, price-fixing, price fixing, cartel fine, bid-rigging, white-collar, embezzlement, antitrust, Khodorkovsky, Yukos, Gazprom auction, Yuganskneftegas, Arthur Andersen, Competition Commission, Federal Trade Commission, Office of Fair Trading, monopoly, Adelphia, HealthSouth, kickbacks`,
      plain: `regulators, regulator, probe, settlement, fined, fines, SEC, allegations, misconduct, bribery, competition law, class action, tax evasion, oligarch`,
    },
  ],
};
