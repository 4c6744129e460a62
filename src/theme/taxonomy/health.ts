import type { Field } from './field.js';

export const HEALTH: Field = {
  id: 'health',
  name: 'Health',
  yes: [
    'Doctors say patients who took the drug had fewer heart attacks than those given a placebo.',
    'The hospital will treat more people for diabetes as obesity rises, health officials said.',
  ],
  strong: `health, healthcare, health care, health-care, patient, patients, doctor, doctors, physician, physicians, nurse, nurses, medical, medicine, medicines, clinic, clinics, clinical, clinical trial, clinical trials, hospital, hospitals, disease, diseases, diagnosis, diagnosed, symptoms, symptom, treatment, treatments, therapy, therapies, surgeon, surgeons, surgery, surgical, illness, illnesses, chronic, World Health Organization, World Health Organisation, Centers for Disease Control, CDC, National Institutes of Health, NIH, Department of Health, health minister, health secretary, health officials, Journal of the American Medical Association, New England Journal of Medicine, Lancet, British Medical Journal, life expectancy, public health, prognosis, medication, medications, prescription, prescriptions, blood pressure, blood test, blood tests, intensive care, emergency room, epidemiologist, epidemiologists, epidemiology, transplant, transplants, cure, side effects, mortality, Mayo Clinic, HealthDay, HealthDayNews, Reuters Health, WebMD, BBC Health`,
  plain: `drug, drugs, dose, doses, infection, infections, infected, pain, care, treat, treated, treating, heart, blood, lung, lungs, liver, kidney, brain, bone, skin, cholesterol, diet, weight, smoking, smokers, risk of, healthy, unhealthy, sick, syndrome, disorder, disorders, immune, immune system, hormone, hormones, ward, wards, ambulance, paramedics, preventive, screening, mortality, wellness, ill, FDA, disabilities, disability, injection, injections, dental, dentist, dentists, teeth, eyesight, hearing loss, trial participants, health insurance, Medicare, Medicaid, NHS, National Health Service, prevention`,
  weak: `study, researchers, women, men, children, people, body, age, exercise, percent, effects, test, cases, sleep, death, deaths, risk, risks`,
  parts: [
    {
      id: 'disease',
      name: 'Disease and outbreaks',
      yes: ['Bird flu has spread to a third country, and officials fear an epidemic of the virus among people.'],
      strong: `outbreak, outbreaks, epidemic, epidemics, pandemic, quarantine, quarantined, contagious, infectious, flu, influenza, bird flu, avian flu, swine flu, Sars, SARS, Covid, Covid-19, COVID-19, coronavirus, Ebola, malaria, tuberculosis, TB, cholera, measles, polio, smallpox, anthrax, meningitis, hepatitis, HIV, Aids, AIDS, HIV/AIDS, West Nile virus, Zika, dengue, mad cow disease, BSE, CJD, vCJD, E. coli, salmonella, listeria, superbug, MRSA, sexually transmitted, chlamydia, syphilis, rabies, plague, typhoid, H5N1, H1N1, mpox, lockdown, foot-and-mouth, norovirus`,
      plain: `virus, viruses, viral, strain, strains, infected, transmission, mosquitoes, mosquito, bacteria, bacterial, germs, fever, contaminated`,
      weak: `spread`,
    },
    {
      id: 'cancer',
      name: 'Cancer, heart and long-term illness',
      yes: ['Women with breast cancer lived longer after chemotherapy, and the tumour shrank in half of them.'],
      strong: `cancer, cancers, tumour, tumours, tumor, tumors, chemotherapy, radiotherapy, oncologist, oncology, leukaemia, leukemia, lymphoma, melanoma, breast cancer, lung cancer, prostate cancer, mammogram, carcinogen, heart disease, heart attack, heart attacks, heart failure, cardiac, cardiologist, cardiovascular, stroke patients, strokes, hypertension, diabetes, diabetic, diabetics, insulin, asthma, arthritis, osteoporosis, Alzheimer's, Alzheimer, dementia, Parkinson's, Parkinson's disease, multiple sclerosis, epilepsy, cystic fibrosis, autism, autistic, allergy, allergies, migraine, kidney disease, liver disease, coronary, artery, arteries, bypass, pacemaker, stent, stents`,
      plain: `malignant, relapse, remission, survivors, disease, screening, cells, stroke`,
    },
    {
      id: 'drugs',
      name: 'Drugs and vaccines',
      yes: [
        'The drug company will withdraw its painkiller after regulators warned of side effects, and test a vaccine.',
      ],
      strong: `vaccine, vaccines, vaccination, vaccinated, vaccinate, immunization, immunisation, antibiotic, antibiotics, antidepressant, antidepressants, painkiller, painkillers, aspirin, ibuprofen, statin, statins, steroid treatment, antiviral, antiretroviral, Tamiflu, Vioxx, Celebrex, Prozac, Viagra, Botox, Lipitor, Zocor, generic drug, generic drugs, drugmaker, drugmakers, drug maker, drug company, drug companies, pharmaceutical, pharmaceuticals, pharmacy, pharmacist, pharmacists, Pfizer, Merck, GlaxoSmithKline, Glaxo, AstraZeneca, Novartis, Roche, Sanofi, Aventis, Sanofi-Aventis, Eli Lilly, Bristol-Myers, Bristol-Myers Squibb, Johnson & Johnson, Wyeth, Schering-Plough, Amgen, Genentech, Biogen, Moderna, BioNTech, Chiron, Food and Drug Administration, biotechnology company, biotech, placebo, drug trial, drug trials, FDA approval, flu shot, flu shots, flu vaccine, booster, opioid, opioids, fentanyl, methadone, Novo Nordisk, Ozempic`,
      plain: `drug, dose, tablets, pills, pill, side effect, jab, jabs`,
      weak: `trial, approval, approved, drugs`,
    },
    {
      id: 'care',
      name: 'Hospitals and care',
      yes: ['NHS waiting lists for operations grew as hospitals ran short of nurses and beds.'],
      strong: `waiting list, waiting lists, waiting times, NHS trust, hospital beds, GPs, family doctors, general practitioner, midwife, midwives, nursing home, nursing homes, care homes, hospice, health insurer, health insurers, health insurance, malpractice, operating theatre, emergency department, Medicare, Medicaid, Obamacare, Affordable Care Act, health bill, organ donor, blood donors, blood transfusion, caesarean, maternity, uninsured, British Medical Association, American Medical Association, Royal College of Nursing, social care`,
      plain: `beds, nursing, carers, caregivers, insurers, coverage, wards, elderly, ward`,
    },
    {
      id: 'mental',
      name: 'Mental health',
      yes: ['More teenagers seek help for depression and anxiety, and psychiatrists warn of suicide risk.'],
      strong: `mental health, mental illness, depression, anxiety, psychiatrist, psychiatrists, psychiatric, schizophrenia, bipolar, suicidal, eating disorder, eating disorders, anorexia, bulimia, post-traumatic stress, PTSD, addiction, addicts, alcoholism, alcoholic, alcoholics, rehab, autism, ADHD, attention deficit, self-harm, dyslexia, insomnia, psychotherapy, counselling`,
      plain: `depressed, stress, suicide, therapist, therapists, trauma, mood, alcohol, drinking, binge drinking`,
    },
    {
      id: 'nutrition',
      name: 'Diet and fitness',
      yes: ['Eating more fruit and vegetables and less fat cuts the risk of obesity, a study of diets found.'],
      strong: `obesity, obese, overweight, calories, calorie, nutrition, nutritional, nutritionist, dietary, dieters, vitamin, vitamins, omega-3, trans fat, trans fats, saturated fat, fatty acids, antioxidants, low-carb, Atkins diet, Atkins, weight loss, lose weight, body mass index, junk food, fast food, malnutrition, breastfeeding, breast-feeding, fitness classes, yoga, workout, gym, supplements, allergies, gluten`,
      plain: `diet, diets, fat, fats, fruit, vegetables, sugar intake, salt, exercise, eating, fish oil, fiber, fibre, protein, foods, alcohol intake, caffeine, weight, eat`,
    },
    {
      id: 'birth',
      name: 'Pregnancy and childhood',
      yes: ['Pregnant women who smoke have smaller babies, and premature birth harms the fetus.'],
      strong: `pregnancy, pregnant, pregnancies, fertility, infertility, IVF, in vitro, fetus, foetus, unborn, miscarriage, premature birth, premature babies, newborn, newborns, paediatric, pediatric, paediatrician, pediatrician, pediatricians, menopause, hormone replacement, HRT, contraception, contraceptive, contraceptives, birth control, abortion, abortions, infant mortality, birth defects, gynaecologist, obstetrician, puberty, cot death`,
      plain: `birth, births, baby, babies, womb, infants, infant, embryo, egg donor`,
      weak: `mothers`,
    },
  ],
};
