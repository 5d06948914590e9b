# Team: the seven roles, and who has them.
team-role-business_stakeholder = business stakeholder
team-role-solution_architect = solution architect
team-role-data_scientist = data scientist
team-role-data_engineer = data engineer
team-role-software_engineer = software engineer
team-role-devops_engineer = DevOps engineer
team-role-ml_engineer = ML engineer
