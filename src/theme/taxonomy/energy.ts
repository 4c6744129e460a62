import type { Field } from './field.js';

export const ENERGY: Field = {
  id: 'energy',
  name: 'Energy',
  yes: [
    'Oil prices rose above $50 a barrel after Opec ministers agreed to cut output.',
    'The utility will build a gas-fired power station and connect wind farms to the grid.',
  ],
  strong: `energy prices, energy company, energy policy, energy supply, energy crisis, energy bills, Energy Department, Department of Energy, Energy Information Administration, International Energy Agency, IEA, energy minister, fossil fuels, energy market, energy costs, energy efficiency, energy supplies, energy sector`,
  plain: `energy, fuel, fuels, utility, utilities, refinery, pipeline, pipelines, reserves, barrel, barrels, drilling, kilowatt, megawatt, megawatts, gigawatt, generation, generators, stockpiles`,
  weak: `supply, supplies, output, production, producers, capacity, heating, cubic`,
  parts: [
    {
      id: 'oil',
      name: 'Oil',
      yes: ['Brent crude settled at $71.20 a barrel as Saudi Arabia raised production quotas within Opec.'],
      strong: `crude, crude oil, crude prices, oil price, oil prices, oil output, oil production, oil minister, oil ministers, oil company, oil companies, oil producer, oil producers, oil exporter, oil giant, oil well, oil wells, oil field, oil fields, oilfield, oilfields, oil rig, oil rigs, offshore oil, oil exports, oil imports, oil supply, oil supplies, oil traders, oil market, oil markets, oil industry, oil spill, oil major, oil refinery, oil workers, oil pipeline, petroleum, OPEC, barrel, barrels per day, bpd, mln bpd, barrels of oil, Brent, West Texas Intermediate, WTI, light sweet crude, sweet crude, posted price, posted prices, gasoline, petrol prices, diesel prices, heating oil, jet fuel, fuel oil, distillate, distillates, refiner, refiners, refining margins, refineries, Exxon, ExxonMobil, Exxon Mobil, Mobil, Chevron, ChevronTexaco, Texaco, Gulf Oil, British Petroleum, BP, Royal Dutch/Shell, Royal Dutch Shell, Shell, Conoco, ConocoPhillips, Phillips Petroleum, Occidental, Amoco, Arco, Unocal, Pennzoil, Total SA, TotalFinaElf, Elf Aquitaine, Repsol, Eni, Statoil, Lukoil, Rosneft, Sibneft, Yukos, Petrobras, PDVSA, Pemex, Aramco, Petronas, CNOOC, Sinopec, PetroChina, Halliburton, Schlumberger, Baker Hughes, North Sea, Yamani, Nazer, Lukman, Subroto, shale, fracking, strategic petroleum reserve, tankers, Niger Delta, rig count, drilling rig, exploratory well, wildcat well, gravity crude, West Texas, netback`,
      plain: `oil, barrels, drilling, exploration, offshore, rigs, refinery, refined, gallon, tanker, quota, output ceiling, spot market, production ceiling, ceiling, non-OPEC, Saudi, Kuwait, Gulf, Alaska, royalty, lease, oil well, oil wells, gas wells, wellhead`,
    },
    {
      id: 'gas',
      name: 'Gas',
      yes: ['Gazprom will pipe natural gas to Turkey while LNG cargoes head for Japan.'],
      strong: `natural gas, gas prices, gas supplies, gas pipeline, gas field, gas fields, gas reserves, liquefied natural gas, LNG, LPG, liquefied petroleum, propane, butane, methane gas, cubic feet, mcf, Gazprom, British Gas, Nord Stream, gas transmission, gas utility, gas company, gas deliveries, gas contract, take-or-pay, Enron gas, FERC, Federal Energy Regulatory Commission, Transco, Columbia Gas`,
      plain: `gas, pipeline, pipelines, transmission, cubic metres, cubic meters, therm, wellhead`,
    },
    {
      id: 'power',
      name: 'Power and coal',
      yes: ['Blackouts hit the city when the electricity grid failed and two coal-fired power plants tripped.'],
      strong: `electricity, electricity grid, electric utility, power station, power stations, power plant, power plants, power grid, power lines, power cuts, blackout, blackouts, power outage, power outages, coal, coal-fired, coal mine, coal miners, colliery, gas-fired, hydroelectric, hydropower, dam, kilowatt-hour, kilowatt hours, megawatt, megawatts, transformer, turbines, EdF, Electricite de France, E.ON, RWE, Enel, Endesa, Centrica, National Grid, Duke Energy, Con Edison, Consolidated Edison, Commonwealth Edison, smart meter, peat`,
      plain: `electric, grid, generator, generating, outages, cooling, meters, rates commission, Public Service, wholesale power`,
      weak: `power`,
    },
    {
      id: 'nuclear',
      name: 'Nuclear power',
      yes: [
        'Engineers shut down the reactor at the nuclear power plant after radiation leaked from the cooling system.',
      ],
      strong: `nuclear power, nuclear plant, nuclear plants, nuclear reactor, nuclear reactors, reactor, reactors, nuclear waste, nuclear energy, nuclear fuel, spent fuel, radiation leak, Chernobyl, Fukushima, Three Mile Island, Sellafield, Nuclear Regulatory Commission, NRC, Tokyo Electric Power, Tepco, meltdown, British Energy, Areva, Westinghouse, fuel rods, Seabrook`,
      plain: `nuclear, radiation, radioactive, uranium, cooling, fusion, decommissioning, plutonium`,
    },
    {
      id: 'renewables',
      name: 'Renewables',
      yes: ['The solar park and offshore wind turbines will supply renewable energy to 80,000 homes.'],
      strong: `renewable, renewables, renewable energy, wind farm, wind farms, wind power, wind energy, wind turbine, wind turbines, solar power, solar panel, solar panels, solar energy, photovoltaic, biofuel, biofuels, ethanol, biodiesel, geothermal, tidal power, wave power, hydrogen fuel, fuel cell, fuel cells, clean energy, green energy, alternative energy, net metering, battery storage`,
      plain: `wind, solar, turbines, turbine, hydrogen, solar panel, solar panels, green energy, green power`,
      weak: `batteries`,
    },
  ],
};
