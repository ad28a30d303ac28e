// The service in Azure: Container Apps with two replicas or more, Azure Managed Redis, Key Vault, and an Azure Bot with Teams.
// az deployment group create -g GROUP -f deploy/azure/main.bicep -p image=REGISTRY/NAME:TAG publicUrl=https://chat.example.gov.tw
// docs/deploy.md tells what comes before and after it.

targetScope = 'resourceGroup'

@description('Before the names of all resources; letters and digits.')
@minLength(3)
@maxLength(12)
param name string = 'citizenbot'

@description('Where it runs. Azure has no region in Taiwan; East Asia is Hong Kong, Japan East Tokyo.')
param location string = resourceGroup().location

@description('The image, with its registry.')
param image string

@description('The address under which people reach it: of a domain of yours, or empty for the one that Azure gives.')
param publicUrl string = ''

@minValue(2)
param replicasMin int = 2

@minValue(2)
param replicasMax int = 10

@description('Of Azure Managed Redis: docs/scale.md tells which is enough for whom.')
param redisSku string = 'Balanced_B1'

@description('Signs the tokens of the web chat: 32 random characters or more.')
@secure()
@minLength(32)
param directLineTokenKey string

@description('The key before it, while tokens of it are out; else empty.')
@secure()
param directLineTokenKeyBefore string = ''

@description('Of LINE’s Messaging API channel; both empty leave its door closed.')
@secure()
param lineChannelSecret string = ''

@secure()
param lineChannelAccessToken string = ''

var suffix = uniqueString(resourceGroup().id)
var port = 3978
var redisPort = 10000

resource identity 'Microsoft.ManagedIdentity/userAssignedIdentities@2023-01-31' = {
  name: '${name}-identity'
  location: location
}

resource logs 'Microsoft.OperationalInsights/workspaces@2023-09-01' = {
  name: '${name}-logs'
  location: location
  properties: {
    sku: { name: 'PerGB2018' }
    retentionInDays: 30
  }
}

resource redis 'Microsoft.Cache/redisEnterprise@2025-04-01' = {
  name: '${name}-${suffix}'
  location: location
  sku: { name: redisSku }
  properties: {
    minimumTlsVersion: '1.2'
    // Two nodes, of which one takes over.
    highAvailability: 'Enabled'
  }
}

resource database 'Microsoft.Cache/redisEnterprise/databases@2025-04-01' = {
  parent: redis
  name: 'default'
  properties: {
    clientProtocol: 'Encrypted'
    port: redisPort
    // One address for all shards; every command and script of the service keeps to one hash slot.
    clusteringPolicy: 'EnterpriseCluster'
    // What is full refuses, and nothing that was acknowledged is forgotten.
    evictionPolicy: 'NoEviction'
    persistence: { aofEnabled: true, aofFrequency: '1s' }
    accessKeysAuthentication: 'Enabled'
  }
}

resource vault 'Microsoft.KeyVault/vaults@2023-07-01' = {
  name: take('${name}-${suffix}', 24)
  location: location
  properties: {
    tenantId: subscription().tenantId
    sku: { family: 'A', name: 'standard' }
    enableRbacAuthorization: true
    enableSoftDelete: true
    enablePurgeProtection: true
  }
}

@description('Key Vault Secrets User')
var secretsUser = subscriptionResourceId('Microsoft.Authorization/roleDefinitions', '4633458b-17de-408a-b874-0445c86b69e6')

resource mayReadSecrets 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  name: guid(vault.id, identity.id, secretsUser)
  scope: vault
  properties: {
    roleDefinitionId: secretsUser
    principalId: identity.properties.principalId
    principalType: 'ServicePrincipal'
  }
}

resource storageUrl 'Microsoft.KeyVault/vaults/secrets@2023-07-01' = {
  parent: vault
  name: 'storage-url'
  properties: {
    value: 'rediss://:${uriComponent(database.listKeys().primaryKey)}@${redis.properties.hostName}:${redisPort}'
  }
}

resource tokenKey 'Microsoft.KeyVault/vaults/secrets@2023-07-01' = {
  parent: vault
  name: 'direct-line-token-key'
  properties: { value: directLineTokenKey }
}

resource tokenKeyBefore 'Microsoft.KeyVault/vaults/secrets@2023-07-01' = if (!empty(directLineTokenKeyBefore)) {
  parent: vault
  name: 'direct-line-token-key-before'
  properties: { value: directLineTokenKeyBefore }
}

var hasLine = !empty(lineChannelSecret) && !empty(lineChannelAccessToken)

resource lineSecret 'Microsoft.KeyVault/vaults/secrets@2023-07-01' = if (hasLine) {
  parent: vault
  name: 'line-channel-secret'
  properties: { value: lineChannelSecret }
}

resource lineToken 'Microsoft.KeyVault/vaults/secrets@2023-07-01' = if (hasLine) {
  parent: vault
  name: 'line-channel-access-token'
  properties: { value: lineChannelAccessToken }
}

resource environment 'Microsoft.App/managedEnvironments@2024-03-01' = {
  name: '${name}-environment'
  location: location
  properties: {
    appLogsConfiguration: {
      destination: 'log-analytics'
      logAnalyticsConfiguration: {
        customerId: logs.properties.customerId
        sharedKey: logs.listKeys().primarySharedKey
      }
    }
  }
}

var host = empty(publicUrl) ? 'https://${name}.${environment.properties.defaultDomain}' : publicUrl
var secretsUrl = '${vault.properties.vaultUri}secrets'

var secrets = concat(
  [
    { name: 'storage-url', keyVaultUrl: '${secretsUrl}/storage-url', identity: identity.id }
    { name: 'direct-line-token-key', keyVaultUrl: '${secretsUrl}/direct-line-token-key', identity: identity.id }
  ],
  empty(directLineTokenKeyBefore) ? [] : [
    { name: 'direct-line-token-key-before', keyVaultUrl: '${secretsUrl}/direct-line-token-key-before', identity: identity.id }
  ],
  !hasLine ? [] : [
    { name: 'line-channel-secret', keyVaultUrl: '${secretsUrl}/line-channel-secret', identity: identity.id }
    { name: 'line-channel-access-token', keyVaultUrl: '${secretsUrl}/line-channel-access-token', identity: identity.id }
  ]
)

var settings = concat(
  [
    { name: 'STORAGE_URL', secretRef: 'storage-url' }
    { name: 'DIRECT_LINE_TOKEN_KEY', secretRef: 'direct-line-token-key' }
    { name: 'PUBLIC_URL', value: host }
    // The ingress of Container Apps stands before every replica, in the private networks of the environment.
    { name: 'TRUSTED_PROXIES', value: '10.0.0.0/8,100.64.0.0/10,172.16.0.0/12' }
    { name: 'MicrosoftAppType', value: 'UserAssignedMSI' }
    { name: 'MicrosoftAppId', value: identity.properties.clientId }
    { name: 'MicrosoftAppTenantId', value: subscription().tenantId }
  ],
  empty(directLineTokenKeyBefore) ? [] : [
    { name: 'DIRECT_LINE_TOKEN_KEY_BEFORE', secretRef: 'direct-line-token-key-before' }
  ],
  !hasLine ? [] : [
    { name: 'LINE_CHANNEL_SECRET', secretRef: 'line-channel-secret' }
    { name: 'LINE_CHANNEL_ACCESS_TOKEN', secretRef: 'line-channel-access-token' }
  ]
)

resource app 'Microsoft.App/containerApps@2024-03-01' = {
  name: name
  location: location
  identity: {
    type: 'UserAssigned'
    userAssignedIdentities: { '${identity.id}': {} }
  }
  dependsOn: [mayReadSecrets, storageUrl, tokenKey, tokenKeyBefore, lineSecret, lineToken]
  properties: {
    managedEnvironmentId: environment.id
    configuration: {
      activeRevisionsMode: 'Single'
      secrets: secrets
      ingress: {
        external: true
        targetPort: port
        transport: 'auto'
        allowInsecure: false
        // A socket may be on another replica than the message: no affinity is needed.
        stickySessions: { affinity: 'none' }
      }
    }
    template: {
      // The server closes within 8 seconds of SIGTERM.
      terminationGracePeriodSeconds: 20
      containers: [
        {
          name: 'bot'
          image: image
          resources: { cpu: json('1.0'), memory: '2Gi' }
          env: settings
          probes: [
            {
              type: 'Startup'
              httpGet: { path: '/healthz', port: port }
              periodSeconds: 2
              failureThreshold: 30
            }
            {
              type: 'Liveness'
              httpGet: { path: '/healthz', port: port }
              periodSeconds: 10
              timeoutSeconds: 3
              failureThreshold: 3
            }
            {
              type: 'Readiness'
              httpGet: { path: '/readyz', port: port }
              periodSeconds: 5
              timeoutSeconds: 3
              failureThreshold: 2
            }
          ]
        }
      ]
      scale: {
        minReplicas: replicasMin
        maxReplicas: replicasMax
        rules: [
          // A turn takes the thread: half of a core is the time to have another.
          { name: 'cpu', custom: { type: 'cpu', metadata: { type: 'Utilization', value: '50' } } }
        ]
      }
    }
  }
}

resource bot 'Microsoft.BotService/botServices@2022-09-15' = {
  name: '${name}-${suffix}'
  location: 'global'
  kind: 'azurebot'
  sku: { name: 'F0' }
  properties: {
    displayName: name
    endpoint: '${host}/api/messages'
    msaAppType: 'UserAssignedMSI'
    msaAppId: identity.properties.clientId
    msaAppTenantId: subscription().tenantId
    msaAppMSIResourceId: identity.id
  }
}

resource teams 'Microsoft.BotService/botServices/channels@2022-09-15' = {
  parent: bot
  name: 'MsTeamsChannel'
  location: 'global'
  properties: {
    channelName: 'MsTeamsChannel'
    properties: { isEnabled: true }
  }
}

output url string = host
output botId string = identity.properties.clientId
