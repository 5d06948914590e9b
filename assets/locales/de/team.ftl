# Team: die sieben Rollen und wer sie hat.
team-role-business_stakeholder = Fachverantwortung
team-role-solution_architect = Lösungsarchitektur
team-role-data_scientist = Data Science
team-role-data_engineer = Data Engineering
team-role-software_engineer = Softwareentwicklung
team-role-devops_engineer = DevOps
team-role-ml_engineer = ML-Engineering
